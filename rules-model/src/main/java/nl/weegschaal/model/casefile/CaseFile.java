package nl.weegschaal.model.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.ElementKind;

/**
 * One asylum case as the case system gives it. Closed words go to the rules; references and free text go to the
 * explanation only.
 *
 * @param reference how the case system names the case
 * @param country the country of origin
 * @param lodged the day on which the application was lodged; chooses the law of procedure
 * @param decision the day for which advice is asked; chooses the policy and the law of qualification (ex nunc). It may
 *     lie before {@code lodged}: that is a contradiction that the advisory reports
 * @param home the area that the applicant comes from
 * @param applicant what the rules need to know about the applicant
 * @param actors the actors of the serious harm; empty when not established
 * @param elements the individual elements on file
 * @param weighings the officer's own weighings, at most one for an area
 * @param alternatives the areas named as internal protection alternative, each once
 * @param asked for every kind of individual circumstance whether it was asked about; a kind without an entry was raised if an element of
 *     it is on file, and not asked about otherwise
 * @param tests the officer's own individual tests, at most one for an area, and none for an area with a weighing
 * @param otherGround whether the officer states a real risk on another ground
 */
public record CaseFile(
        CaseReference reference,
        CountryCode country,
        LocalDate lodged,
        LocalDate decision,
        HomeArea home,
        Applicant applicant,
        Set<ActorKind> actors,
        List<CaseElement> elements,
        List<CaseWeighing> weighings,
        List<CaseAlternative> alternatives,
        Map<ElementKind, Asked> asked,
        List<CaseTest> tests,
        OtherGroundOnFile otherGround) {
    /**
     * Copies the parts and checks how they fit together.
     *
     * @throws NullPointerException if anything is absent; the message is the name of the component
     * @throws IllegalArgumentException if a part occurs twice, lies in another country, or names an element that is
     *     not there; the message begins with the name of the field
     */
    public CaseFile {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(lodged, "lodged");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(actors, "actors");
        Objects.requireNonNull(elements, "elements");
        Objects.requireNonNull(weighings, "weighings");
        Objects.requireNonNull(alternatives, "alternatives");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(tests, "tests");
        Objects.requireNonNull(otherGround, "otherGround");
        actors = Parts.set("actors", actors);
        elements = Parts.list("elements", elements);
        weighings = Parts.list("weighings", weighings);
        alternatives = Parts.list("alternatives", alternatives);
        asked = everyKind(Parts.map("asked", asked), elements);
        tests = Parts.list("tests", tests);
        onceEach("elements", elements, element -> element.id().value());
        onceEach("weighings", weighings, weighing -> weighing.area().value());
        onceEach("tests", tests, test -> test.area().value());
        onceEach("alternatives", alternatives, alternative -> alternative.area().value());
        SortedSet<AreaCode> examined = examined(home, alternatives);
        areasLieInCountry(country, areas(examined, elements));
        alternativesDifferFromHome(home, alternatives);
        for (CaseWeighing weighing : weighings) {
            namedElementsExist("weighings", elements, weighing.elements());
            isExamined("weighings", weighing.area(), examined);
        }
        for (CaseTest test : tests) {
            namedElementsExist("tests", elements, test.elements());
            isExamined("tests", test.area(), examined);
        }
        isWeighedOrTested(weighings, tests);
    }

    /**
     * Begins a case file. What is not said afterwards is not known.
     *
     * @param reference how the case system names the case
     * @param country the country of origin
     * @param lodged the day on which the application was lodged
     * @param decision the day for which advice is asked
     * @return a builder
     */
    public static CaseFileBuilder builder(
            CaseReference reference, CountryCode country, LocalDate lodged, LocalDate decision) {
        return new CaseFileBuilder(reference, country, lodged, decision);
    }

    /**
     * Begins with a case file, to change parts of it.
     *
     * @param caseFile the case file; it stays as it is
     * @return a builder
     */
    public static CaseFileBuilder builder(CaseFile caseFile) {
        return new CaseFileBuilder(caseFile);
    }

    /**
     * The weighing that the officer gave for an area.
     *
     * @param area the area
     * @return the weighing, empty when there is none for that very area
     */
    public Optional<CaseWeighing> weighing(AreaCode area) {
        return weighings.stream()
                .filter(weighing -> weighing.area().equals(area))
                .findFirst();
    }

    /**
     * The officer's own individual test of an area.
     *
     * @param area the area
     * @return the test, empty if there is none
     */
    public Optional<CaseTest> test(AreaCode area) {
        return tests.stream().filter(test -> test.area().equals(area)).findFirst();
    }

    /**
     * The same case on another day.
     *
     * @param day the day for which advice is asked
     * @return a case file with that decision date
     */
    public CaseFile decidedOn(LocalDate day) {
        return builder(this).decision(day).build();
    }

    private static <T> void onceEach(String field, Collection<T> parts, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (T part : parts) {
            if (!seen.add(name.apply(part))) {
                throw new IllegalArgumentException(field + ": \"" + name.apply(part) + "\" must occur once");
            }
        }
    }

    private static Map<ElementKind, Asked> everyKind(Map<ElementKind, Asked> asked, List<CaseElement> elements) {
        Map<ElementKind, Asked> every = new EnumMap<>(ElementKind.class);
        for (ElementKind kind : ElementKind.values()) {
            boolean isOnFile = elements.stream().anyMatch(element -> element.kind() == kind);
            Asked said = asked.getOrDefault(kind, isOnFile ? Asked.RAISED : Asked.NOT_ASKED);
            if (isOnFile && said == Asked.NOTHING_RAISED) {
                throw new IllegalArgumentException(
                        "asked: nothing of the kind " + kind + " was raised, and an element of that kind is on file");
            }
            if (!isOnFile && said == Asked.RAISED) {
                throw new IllegalArgumentException(
                        "asked: something of the kind " + kind + " was raised, and no element of that kind is on file");
            }
            every.put(kind, said);
        }
        return Collections.unmodifiableMap(every);
    }

    private static void namedElementsExist(String field, List<CaseElement> elements, SortedSet<ElementId> named) {
        SortedSet<ElementId> known = new TreeSet<>();
        elements.forEach(element -> known.add(element.id()));
        for (ElementId id : named) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(
                        field + ": there is no element \"" + id.value() + "\"; the elements are " + known);
            }
        }
    }

    private static SortedSet<AreaCode> examined(HomeArea home, List<CaseAlternative> alternatives) {
        SortedSet<AreaCode> examined = new TreeSet<>();
        if (home instanceof HomeArea.Established established) {
            examined.add(established.code());
        }
        alternatives.forEach(alternative -> examined.add(alternative.area()));
        return examined;
    }

    private static SortedSet<AreaCode> areas(SortedSet<AreaCode> examined, List<CaseElement> elements) {
        SortedSet<AreaCode> areas = new TreeSet<>(examined);
        for (CaseElement element : elements) {
            if (element.bearing() instanceof Bearing.InAreas in) {
                areas.addAll(in.areas());
            }
        }
        return areas;
    }

    private static void isWeighedOrTested(List<CaseWeighing> weighings, List<CaseTest> tests) {
        for (CaseTest test : tests) {
            if (weighings.stream().anyMatch(weighing -> weighing.area().equals(test.area()))) {
                throw new IllegalArgumentException("tests: " + test.area()
                        + " has a weighing too; a test holds the weighing, so give one of the two");
            }
        }
    }

    private static void areasLieInCountry(CountryCode country, SortedSet<AreaCode> areas) {
        for (AreaCode area : areas) {
            if (!area.country().equals(country)) {
                throw new IllegalArgumentException(
                        "area: " + area + " does not lie in the country of the case, " + country);
            }
        }
    }

    private static void isExamined(String field, AreaCode area, SortedSet<AreaCode> examined) {
        if (!examined.contains(area)) {
            throw new IllegalArgumentException(field + ": " + area
                    + " is neither the home area nor a named alternative; the officer's judgement is on one of those");
        }
    }

    private static void alternativesDifferFromHome(HomeArea home, List<CaseAlternative> alternatives) {
        for (CaseAlternative alternative : alternatives) {
            if (home instanceof HomeArea.Established established
                    && established.code().equals(alternative.area())) {
                throw new IllegalArgumentException(
                        "alternatives: " + alternative.area() + " is the home area; an alternative is another area");
            }
        }
    }
}
