package nl.weegschaal.engine.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * Every case for one internal protection alternative. It sees the risk at home and there only through their findings; which
 * findings occur, for this applicant and in this area, is what the area space says.
 */
public final class AlternativeSpace {
    /** The part with the proposed area and what the policy says about it. */
    public static final String PLACE = "proposed area";

    /** The part with who the applicant is. */
    public static final String APPLICANT = "applicant";

    /** The part with the finding on the risk at home. */
    public static final String RISK_AT_HOME = "risk at home";

    /** The part with the finding on the risk there. */
    public static final String RISK_THERE = "risk there";

    /** The part with whether a real risk on another ground is stated. */
    public static final String OTHER_GROUND = "other ground";

    /** What the names of the parts begin with that hold what the lines of the policy say, one part for each form. */
    public static final String RESTRICTION = "restriction ";

    private final List<Part> parts = new ArrayList<>();
    private final List<PartConstraint> bonds = new ArrayList<>();
    private final Space space;

    /**
     * Every case that conditions can distinguish.
     *
     * @param cut where they cut
     * @param area the cases for one area, under the same policy
     * @param reach which findings on the risk in an area occur
     */
    public AlternativeSpace(Partition cut, AreaSpace area, Reach reach) {
        int place = add(new ProposedPlace(area).part(cut));
        int applicant =
                add(new Part(APPLICANT, cut, ApplicantFacts.class::isInstance, facts -> "" + area.applicantOf(facts))
                        .of(applicants(area)));
        int home = add(new Part(RISK_AT_HOME, cut, RiskAtHome.class::isInstance, AlternativeSpace::labelOfRisk)
                .of(risks(RiskAtHome::new)));
        int there = add(
                new Part(RISK_THERE, cut, RiskThere.class::isInstance, AlternativeSpace::labelOfRisk).of(risksThere()));
        add(Part.alone("actors of harm", cut, ActorOfHarm.class::isInstance).of(actors()));
        add(Part.alone(OTHER_GROUND, cut, OnOtherGround.class::isInstance).of(otherGrounds()));
        for (Part finding : new FindingParts(cut).all()) {
            bonds.add(new PartConstraint(
                    List.of(place, add(finding)),
                    labels -> isNamed(labels.get(0)) != labels.get(1).equals(FindingParts.NONE)));
        }
        for (RestrictionForm form : RestrictionForm.values()) {
            Part part = RestrictionPart.of(form, cut, area.hasPolicy());
            bonds.add(new PartConstraint(
                    List.of(place, add(part)), labels -> RestrictionPart.fits(labels.get(1), isNamed(labels.get(0)))));
        }
        bonds.add(new PartConstraint(List.of(place, applicant, home, there), labels -> occurs(labels, reach)));
        this.space = new Space(Scope.ALTERNATIVE, parts, bonds);
    }

    /** Which findings on the risk occur. The numbers are those of the classes of the area space. */
    public interface Reach {
        /**
         * At home.
         *
         * @param applicant the class of the applicant
         * @param risk a finding
         * @return true if there is a case with it
         */
        boolean atHome(int applicant, RiskCode risk);

        /**
         * At home, and for the same applicant in the area that is named as alternative.
         *
         * @param place the class of the area
         * @param applicant the class of the applicant
         * @param home a finding on the risk at home
         * @param there a finding on the risk in the area
         * @return true if there is a case with both
         */
        boolean together(int place, int applicant, RiskCode home, RiskCode there);
    }

    /**
     * The facts of an area as those of a proposed one.
     *
     * @param facts the facts of a run for that area
     * @return the facts on the place of the run for the alternative
     */
    public static List<GivenFact> proposed(Collection<GivenFact> facts) {
        return ProposedPlace.proposed(facts);
    }

    private int add(Part part) {
        parts.add(part);
        return parts.size() - 1;
    }

    private static boolean isNamed(String labelOfPlace) {
        return ProposedPlace.number(labelOfPlace).isPresent();
    }

    /** Whether an area, an applicant, a risk at home and a risk there come together. */
    private static boolean occurs(List<String> labels, Reach reach) {
        int applicant = Integer.parseInt(labels.get(1));
        RiskCode home = RiskCode.valueOf(labels.get(2));
        boolean isRiskThere = !labels.get(3).equals(FindingParts.NONE);
        return ProposedPlace.number(labels.get(0))
                .map(place -> isRiskThere && reach.together(place, applicant, home, RiskCode.valueOf(labels.get(3))))
                .orElseGet(() -> !isRiskThere && reach.atHome(applicant, home));
    }

    private static List<Choice> applicants(AreaSpace area) {
        return AreaSpace.applicants().stream()
                .map(raw -> new Choice(raw.facts(), "" + area.applicantOf(raw.facts()), raw.count(), raw.cost()))
                .toList();
    }

    private static List<Choice> risks(Function<RiskCode, GivenFact> fact) {
        List<Choice> risks = new ArrayList<>();
        for (RiskCode code : RiskCode.values()) {
            risks.add(Choice.of(code.name(), code.isIndicated() ? 0 : 1, fact.apply(code)));
        }
        return risks;
    }

    private static List<Choice> risksThere() {
        List<Choice> risks = risks(RiskThere::new);
        risks.add(Choice.of(FindingParts.NONE, 0));
        return risks;
    }

    private static String labelOfRisk(Collection<GivenFact> facts) {
        if (facts.isEmpty()) {
            return FindingParts.NONE;
        }
        GivenFact fact = facts.iterator().next();
        return fact instanceof RiskThere there
                ? there.code().name()
                : ((RiskAtHome) fact).code().name();
    }

    private static List<Choice> otherGrounds() {
        List<Choice> states = new ArrayList<>();
        for (OtherGroundState state : OtherGroundState.values()) {
            int cost = state == OtherGroundState.NOT_EXAMINED ? 0 : 1;
            states.add(Choice.of("", cost, new OnOtherGround(state)));
        }
        return states;
    }

    private static List<Choice> actors() {
        List<Choice> sets = new ArrayList<>();
        ActorKind[] kinds = ActorKind.values();
        for (int set = 1; set < 1 << kinds.length; set++) {
            List<GivenFact> facts = new ArrayList<>();
            for (int kind = 0; kind < kinds.length; kind++) {
                if ((set & 1 << kind) != 0) {
                    facts.add(new ActorOfHarm(kinds[kind]));
                }
            }
            int cost = facts.contains(new ActorOfHarm(ActorKind.FOREIGN_STATE)) ? facts.size() - 1 : facts.size();
            sets.add(new Choice(facts, "", BigInteger.ONE, cost));
        }
        return sets;
    }

    /**
     * The space.
     *
     * @return every class
     */
    public Space space() {
        return space;
    }
}
