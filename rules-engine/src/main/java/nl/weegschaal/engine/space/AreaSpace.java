package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.IndicatorKind;
import nl.weegschaal.model.vocabulary.Scope;

/** Every case for one area. */
public final class AreaSpace {
    /** The part with the individual elements. */
    public static final String ELEMENTS = "elements";

    /** The part with what the policy says about the area. */
    public static final String PLACE = "place";

    /** The part with who the applicant is. */
    public static final String APPLICANT = "applicant";

    /** The part with the order of the dates. */
    public static final String TIMING = "timing";

    private static final String ASKED = "asked about ";
    private static final String INDICATOR = "indicator ";

    private final Space space;
    private final ElementPart elements;
    private final List<Choice> places;
    private final boolean hasPolicy;

    /**
     * Every case that conditions can distinguish.
     *
     * @param cut where they cut
     * @param frame the policy; empty for a country without one
     */
    public AreaSpace(Partition cut, Optional<PolicyFrame> frame) {
        this(cut, Places.all(frame), frame.isPresent());
    }

    private AreaSpace(Partition cut, List<Choice> places, boolean hasPolicy) {
        this.elements = new ElementPart(ELEMENTS, cut);
        List<Part> parts = new ArrayList<>();
        parts.add(elements.part());
        this.places = places;
        this.hasPolicy = hasPolicy;
        parts.add(new Part(PLACE, cut, AreaSpace::isPlace, Places::label).of(places));
        parts.add(Part.alone(APPLICANT, cut, ApplicantFacts.class::isInstance).of(applicants()));
        parts.add(Part.alone(TIMING, cut, CaseTiming.class::isInstance)
                .of(List.of(Choice.of("", 0, new CaseTiming(false)), Choice.of("", 3, new CaseTiming(true)))));
        for (ElementKind kind : ElementKind.values()) {
            parts.add(asked(kind, cut));
        }
        List<PartConstraint> bonds = new ArrayList<>();
        bonds.add(new PartConstraint(
                List.of(0, 1),
                labels -> labels.get(0).equals(ElementPart.ANYWHERE)
                        || !labels.get(1).equals(Places.NOT_ESTABLISHED)));
        for (IndicatorKind kind : IndicatorKind.values()) {
            bonds.add(new PartConstraint(
                    List.of(1, parts.size()),
                    labels -> labels.get(0).equals(Places.DESIGNATED)
                            ? labels.get(1).equals(Places.DESIGNATED) || !kind.isInEveryTable()
                            : !labels.get(1).equals(Places.DESIGNATED)));
            parts.add(indicator(kind, cut));
        }
        this.space = new Space(Scope.AREA, parts, bonds);
    }

    /**
     * Every case in some areas of a country that has a policy.
     *
     * @param cut where conditions cut
     * @param areas for each area the facts on the place: what is examined, what the policy says and which gradation
     * @return the space
     */
    public static AreaSpace in(Partition cut, Collection<List<GivenFact>> areas) {
        return new AreaSpace(cut, Places.of(areas), true);
    }

    /** Everyone that an applicant can be. */
    static List<Choice> applicants() {
        List<Choice> applicants = new ArrayList<>();
        for (Answer civilian : Answer.values()) {
            for (Answer minor : Answer.values()) {
                for (AgeOnFile age : AgeOnFile.values()) {
                    if (minor != Answer.YES || age != AgeOnFile.NOT_KNOWN) {
                        int cost = (civilian == Answer.YES ? 0 : 1)
                                + (minor == Answer.NO ? 0 : 1)
                                + (age == AgeOnFile.NOT_KNOWN ? 0 : 1);
                        applicants.add(Choice.of("", cost, new ApplicantFacts(civilian, minor, age)));
                    }
                }
            }
        }
        return applicants;
    }

    /**
     * The part with whether a kind of individual circumstance was asked about.
     *
     * @param kind the kind
     * @return the name of the part
     */
    public static String asked(ElementKind kind) {
        return ASKED + kind;
    }

    /**
     * Whether a part is about an indicator behind a gradation.
     *
     * @param part the name of the part
     * @return true if it is
     */
    public static boolean isIndicator(String part) {
        return part.startsWith(INDICATOR);
    }

    private static Part asked(ElementKind kind, Partition cut) {
        Predicate<GivenFact> owns = fact -> fact instanceof CircumstanceAsked asked && asked.kind() == kind;
        List<Choice> choices = new ArrayList<>();
        for (Asked asked : Asked.values()) {
            int cost = asked == Asked.NOTHING_RAISED ? 0 : 1;
            choices.add(Choice.of("", cost, new CircumstanceAsked(kind, asked)));
        }
        return Part.alone(asked(kind), cut, owns).of(choices);
    }

    private static Part indicator(IndicatorKind kind, Partition cut) {
        Predicate<GivenFact> owns = fact -> fact instanceof IndicatorRecord indicator && indicator.kind() == kind;
        return new Part(INDICATOR + kind, cut, owns, facts -> facts.isEmpty() ? "" : Places.DESIGNATED)
                .of(List.of(
                        Choice.of("", 0),
                        Choice.of(Places.DESIGNATED, 0, new IndicatorRecord(kind, true)),
                        Choice.of(Places.DESIGNATED, 1, new IndicatorRecord(kind, false))));
    }

    /**
     * The space.
     *
     * @return every class
     */
    public Space space() {
        return space;
    }

    /**
     * The individual elements.
     *
     * @return the part, with its steps
     */
    public ElementPart elements() {
        return elements;
    }

    /** Whether the country has a policy. */
    boolean hasPolicy() {
        return hasPolicy;
    }

    /** Everything that a policy can say about an area, before it is cut. */
    List<Choice> places() {
        return places;
    }

    /**
     * The cases of the same applicant in the same area.
     *
     * @param alternative the facts of a run for an alternative that names an area
     * @return the statement that holds for those
     */
    public int sameAreaAndApplicant(Collection<GivenFact> alternative) {
        List<GivenFact> there = ProposedPlace.examined(alternative);
        return space.diagrams()
                .and(
                        space.diagrams().literal(space.part(PLACE), placeOf(there)),
                        space.diagrams().literal(space.part(APPLICANT), applicantOf(there)));
    }

    /**
     * The facts of the smallest run of a class, for the area and the applicant of an alternative rather than those that stand for
     * their classes.
     *
     * @param point the number of the class of each part
     * @param alternative the facts of a run for an alternative that names an area
     * @param without the numbers of parts to leave out
     * @return the given facts of the run for that area
     */
    public List<GivenFact> of(int[] point, Collection<GivenFact> alternative, Collection<Integer> without) {
        List<Integer> replaced = new ArrayList<>(without);
        replaced.add(space.part(PLACE));
        replaced.add(space.part(APPLICANT));
        List<GivenFact> facts = space.factsWithout(point, replaced);
        ProposedPlace.examined(alternative).stream()
                .filter(fact -> isPlace(fact) || fact instanceof ApplicantFacts)
                .forEach(facts::add);
        return facts;
    }

    /**
     * Whether a fact is about the place.
     *
     * @param fact a fact of a run for an area
     * @return true for what is examined, what the policy says and which gradation; false for indicators
     */
    public static boolean isPlace(GivenFact fact) {
        return fact instanceof ExaminedArea
                || fact instanceof AreaPolicy
                || fact instanceof AreaGradation
                || fact instanceof PolicyMissing;
    }

    /** The class of an area. */
    int placeOf(Collection<GivenFact> facts) {
        return space.parts().get(space.part(PLACE)).landing(facts);
    }

    /** The class of an applicant. */
    int applicantOf(Collection<GivenFact> facts) {
        return space.parts().get(space.part(APPLICANT)).landing(facts);
    }
}
