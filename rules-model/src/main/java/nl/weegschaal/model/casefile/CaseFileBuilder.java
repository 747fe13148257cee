package nl.weegschaal.model.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.ElementKind;

/**
 * Puts a case file together. What is not said is not known: the home area is not established, nothing is known about the applicant, no actor is
 * established. A part that a later version of the library adds is not known either until it is said. For one thread.
 */
public final class CaseFileBuilder {
    private CaseReference reference;
    private CountryCode country;
    private LocalDate lodged;
    private LocalDate decision;
    private HomeArea home = new HomeArea.NotEstablished();
    private Applicant applicant = Applicant.builder().build();
    private Set<ActorKind> actors = new TreeSet<>();
    private List<CaseElement> elements = new ArrayList<>();
    private List<CaseWeighing> weighings = new ArrayList<>();
    private List<CaseAlternative> alternatives = new ArrayList<>();
    private Map<ElementKind, Asked> asked = new EnumMap<>(ElementKind.class);
    private List<CaseTest> tests = new ArrayList<>();
    private OtherGroundOnFile otherGround = OtherGroundOnFile.notExamined();

    CaseFileBuilder(CaseReference reference, CountryCode country, LocalDate lodged, LocalDate decision) {
        this.reference = reference;
        this.country = country;
        this.lodged = lodged;
        this.decision = decision;
    }

    CaseFileBuilder(CaseFile caseFile) {
        this(caseFile.reference(), caseFile.country(), caseFile.lodged(), caseFile.decision());
        this.home = caseFile.home();
        this.applicant = caseFile.applicant();
        this.actors = new TreeSet<>(caseFile.actors());
        this.elements = new ArrayList<>(caseFile.elements());
        this.weighings = new ArrayList<>(caseFile.weighings());
        this.alternatives = new ArrayList<>(caseFile.alternatives());
        caseFile.asked().forEach((kind, word) -> {
            if (word != (isOnFile(kind) ? Asked.RAISED : Asked.NOT_ASKED)) {
                asked.put(kind, word);
            }
        });
        this.tests = new ArrayList<>(caseFile.tests());
        this.otherGround = caseFile.otherGround();
    }

    /**
     * Gives the case another reference.
     *
     * @param name how the case system names the case; never somebody's name
     * @return this builder
     */
    public CaseFileBuilder reference(CaseReference name) {
        this.reference = name;
        return this;
    }

    /**
     * Says another country of origin.
     *
     * @param code the country
     * @return this builder
     */
    public CaseFileBuilder country(CountryCode code) {
        this.country = code;
        return this;
    }

    /**
     * Says another day on which the application was lodged.
     *
     * @param day the day
     * @return this builder
     */
    public CaseFileBuilder lodged(LocalDate day) {
        this.lodged = day;
        return this;
    }

    /**
     * Says another day for which advice is asked.
     *
     * @param day the day
     * @return this builder
     */
    public CaseFileBuilder decision(LocalDate day) {
        this.decision = day;
        return this;
    }

    /**
     * Says which area the applicant comes from, or that it is not established.
     *
     * @param area the area; not established if this is not called
     * @return this builder
     */
    public CaseFileBuilder home(HomeArea area) {
        this.home = area;
        return this;
    }

    /**
     * Says which area the applicant comes from.
     *
     * @param area the most specific area that is established
     * @return this builder
     */
    public CaseFileBuilder home(AreaCode area) {
        return home(new HomeArea.Established(area));
    }

    /**
     * Says what is known about the applicant.
     *
     * @param person what is known; nothing if this is not called
     * @return this builder
     */
    public CaseFileBuilder applicant(Applicant person) {
        this.applicant = person;
        return this;
    }

    /**
     * Says who the actors of the serious harm are, in place of what was said before.
     *
     * @param kinds the actors; empty when not established
     * @return this builder
     */
    public CaseFileBuilder actors(Set<ActorKind> kinds) {
        this.actors = new TreeSet<>(Parts.set("actors", kinds));
        return this;
    }

    /**
     * Adds an actor of the serious harm.
     *
     * @param kind the actor
     * @return this builder
     */
    public CaseFileBuilder actor(ActorKind kind) {
        actors.add(Objects.requireNonNull(kind, "actors"));
        return this;
    }

    /**
     * Gives the individual elements, in place of those given before.
     *
     * @param onFile the elements
     * @return this builder
     */
    public CaseFileBuilder elements(List<CaseElement> onFile) {
        this.elements = new ArrayList<>(Parts.list("elements", onFile));
        return this;
    }

    /**
     * Adds an individual element.
     *
     * @param onFile the element
     * @return this builder
     */
    public CaseFileBuilder element(CaseElement onFile) {
        elements.add(Objects.requireNonNull(onFile, "elements"));
        return this;
    }

    /**
     * Gives the officer's own weighings, in place of those given before.
     *
     * @param onFile the weighings, at most one for an area
     * @return this builder
     */
    public CaseFileBuilder weighings(List<CaseWeighing> onFile) {
        this.weighings = new ArrayList<>(Parts.list("weighings", onFile));
        return this;
    }

    /**
     * Adds a weighing of the officer.
     *
     * @param onFile the weighing
     * @return this builder
     */
    public CaseFileBuilder weighing(CaseWeighing onFile) {
        weighings.add(Objects.requireNonNull(onFile, "weighings"));
        return this;
    }

    /**
     * Gives the areas named as internal protection alternative, in place of those given before.
     *
     * @param named the alternatives, each area once
     * @return this builder
     */
    public CaseFileBuilder alternatives(List<CaseAlternative> named) {
        this.alternatives = new ArrayList<>(Parts.list("alternatives", named));
        return this;
    }

    /**
     * Names one more area as internal protection alternative.
     *
     * @param named the alternative
     * @return this builder
     */
    public CaseFileBuilder alternative(CaseAlternative named) {
        alternatives.add(Objects.requireNonNull(named, "alternatives"));
        return this;
    }

    private boolean isOnFile(ElementKind kind) {
        return elements.stream().anyMatch(element -> element.kind() == kind);
    }

    /**
     * Says for every kind of individual circumstance whether it was asked about, in place of what was said before.
     *
     * @param words for each kind; a kind without an entry was not asked about, unless an element of it is on file
     * @return this builder
     */
    public CaseFileBuilder asked(Map<ElementKind, Asked> words) {
        this.asked = new EnumMap<>(ElementKind.class);
        asked.putAll(Parts.map("asked", words));
        return this;
    }

    /**
     * Says that a kind of individual circumstance was asked about and that nothing was raised.
     *
     * @param kinds the kinds
     * @return this builder
     */
    public CaseFileBuilder nothingRaised(ElementKind... kinds) {
        for (ElementKind kind : kinds) {
            asked.put(Objects.requireNonNull(kind, "asked"), Asked.NOTHING_RAISED);
        }
        return this;
    }

    /**
     * Gives the officer's own individual tests, in place of those given before.
     *
     * @param onFile the tests, at most one for an area
     * @return this builder
     */
    public CaseFileBuilder tests(List<CaseTest> onFile) {
        this.tests = new ArrayList<>(Parts.list("tests", onFile));
        return this;
    }

    /**
     * Gives an officer's own individual test of an area, besides those given before.
     *
     * @param onFile the test
     * @return this builder
     */
    public CaseFileBuilder test(CaseTest onFile) {
        tests.add(Objects.requireNonNull(onFile, "tests"));
        return this;
    }

    /**
     * Says whether the officer states a real risk on another ground.
     *
     * @param onFile what the officer says; not examined if this is not called
     * @return this builder
     */
    public CaseFileBuilder otherGround(OtherGroundOnFile onFile) {
        this.otherGround = onFile;
        return this;
    }

    /**
     * The case file as said.
     *
     * @return a new case file
     * @throws NullPointerException as the constructor does
     * @throws IllegalArgumentException as the constructor does
     */
    public CaseFile build() {
        return new CaseFile(
                reference,
                country,
                lodged,
                decision,
                home,
                applicant,
                actors,
                elements,
                weighings,
                alternatives,
                asked,
                tests,
                otherGround);
    }
}
