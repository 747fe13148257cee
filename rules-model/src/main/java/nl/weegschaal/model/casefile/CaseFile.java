package nl.weegschaal.model.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.CountryCode;

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
        List<CaseAlternative> alternatives) {
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
        actors = Parts.set("actors", actors);
        elements = Parts.list("elements", elements);
        weighings = Parts.list("weighings", weighings);
        alternatives = Parts.list("alternatives", alternatives);
        onceEach("elements", elements, element -> element.id().value());
        onceEach("weighings", weighings, weighing -> weighing.area().value());
        onceEach("alternatives", alternatives, alternative -> alternative.area().value());
        namedElementsExist(elements, weighings);
        areasLieInCountry(country, areas(home, elements, weighings, alternatives));
        alternativesDifferFromHome(home, alternatives);
        weighingsAreForExaminedAreas(home, weighings, alternatives);
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

    private static void namedElementsExist(List<CaseElement> elements, List<CaseWeighing> weighings) {
        SortedSet<ElementId> known = new TreeSet<>();
        elements.forEach(element -> known.add(element.id()));
        for (CaseWeighing weighing : weighings) {
            for (ElementId id : weighing.elements()) {
                if (!known.contains(id)) {
                    throw new IllegalArgumentException(
                            "weighings: there is no element \"" + id.value() + "\"; the elements are " + known);
                }
            }
        }
    }

    private static SortedSet<AreaCode> areas(
            HomeArea home,
            List<CaseElement> elements,
            List<CaseWeighing> weighings,
            List<CaseAlternative> alternatives) {
        SortedSet<AreaCode> areas = new TreeSet<>();
        if (home instanceof HomeArea.Established established) {
            areas.add(established.code());
        }
        for (CaseElement element : elements) {
            if (element.bearing() instanceof Bearing.InAreas in) {
                areas.addAll(in.areas());
            }
        }
        weighings.forEach(weighing -> areas.add(weighing.area()));
        alternatives.forEach(alternative -> areas.add(alternative.area()));
        return areas;
    }

    private static void areasLieInCountry(CountryCode country, SortedSet<AreaCode> areas) {
        for (AreaCode area : areas) {
            if (!area.country().equals(country)) {
                throw new IllegalArgumentException(
                        "area: " + area + " does not lie in the country of the case, " + country);
            }
        }
    }

    private static void weighingsAreForExaminedAreas(
            HomeArea home, List<CaseWeighing> weighings, List<CaseAlternative> alternatives) {
        Set<AreaCode> examined = new HashSet<>();
        if (home instanceof HomeArea.Established established) {
            examined.add(established.code());
        }
        alternatives.forEach(alternative -> examined.add(alternative.area()));
        for (CaseWeighing weighing : weighings) {
            if (!examined.contains(weighing.area())) {
                throw new IllegalArgumentException("weighings: " + weighing.area()
                        + " is neither the home area nor a named alternative; a weighing is for one of those");
            }
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
