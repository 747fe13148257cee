package nl.weegschaal.engine.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.NoAreaNamed;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.ProposedArea;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Scope;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/**
 * Every case for one internal protection alternative. It sees the risk at home and there only through their findings; which
 * findings occur, for this applicant and in this area, is what the area space says.
 */
public final class AlternativeSpace {
    /** The part with the proposed area and what the policy says of it. */
    public static final String PLACE = "proposed area";

    /** The part with who the applicant is. */
    public static final String APPLICANT = "applicant";

    /** The part with the finding on the risk at home. */
    public static final String RISK_AT_HOME = "risk at home";

    /** The part with the finding on the risk there. */
    public static final String RISK_THERE = "risk there";

    private static final String NO_AREA = "none";
    private static final int COST_OF_RESTRICTION = 10;

    private final Cut cut;
    private final AreaSpace area;
    private final List<Part> parts = new ArrayList<>();
    private final List<Bond> bonds = new ArrayList<>();
    private final Space space;

    /**
     * Every case that conditions can tell apart.
     *
     * @param cut where they cut
     * @param area the cases for one area, under the same policy
     * @param reach which findings on the risk in an area occur
     */
    public AlternativeSpace(Cut cut, AreaSpace area, Reach reach) {
        this.cut = cut;
        this.area = area;
        int place = add(new Part(PLACE, cut, AlternativeSpace::isPlace, this::labelOfPlace).of(places()));
        int applicant = add(
                new Part(APPLICANT, cut, ApplicantFacts.class::isInstance, this::labelOfApplicant).of(applicants()));
        int home = add(new Part(RISK_AT_HOME, cut, RiskAtHome.class::isInstance, AlternativeSpace::labelOfRisk)
                .of(risks(RiskAtHome::new)));
        int there = add(ofArea(RISK_THERE, RiskThere.class::isInstance, AlternativeSpace::labelOfRisk, risksThere()));
        add(Part.alone("actors of harm", cut, ActorOfHarm.class::isInstance).of(actors()));
        addFindings();
        add(Part.alone("restrictions", cut, PolicyRestriction.class::isInstance)
                .of(new FactSets(cut, COST_OF_RESTRICTION).of(SpaceMessage.RESTRICTIONS.text(), restrictions())));
        bonds.add(
                new Bond(List.of(applicant, home), labels -> reach.atHome(number(labels.get(0)), risk(labels.get(1)))));
        bonds.add(new Bond(List.of(place, applicant, there), labels -> {
            boolean none = labels.get(0).equals(NO_AREA);
            if (none || labels.get(2).equals(NO_AREA)) {
                return none && labels.get(2).equals(NO_AREA);
            }
            return reach.there(number(labels.get(0)), number(labels.get(1)), risk(labels.get(2)));
        }));
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
         * In the area that is named as alternative.
         *
         * @param place the class of the area
         * @param applicant the class of the applicant
         * @param risk a finding
         * @return true if there is a case with it
         */
        boolean there(int place, int applicant, RiskCode risk);
    }

    private int add(Part part) {
        parts.add(part);
        return parts.size() - 1;
    }

    /** A part that is there only when an area is named. */
    private Part ofArea(
            String name,
            Predicate<GivenFact> owns,
            Function<Collection<GivenFact>, String> label,
            List<Choice> whenNamed) {
        List<Choice> all = new ArrayList<>(whenNamed);
        all.add(Choice.of(NO_AREA, 0));
        return new Part(name, cut, owns, facts -> facts.isEmpty() ? NO_AREA : label.apply(facts)).of(all);
    }

    private void addFindings() {
        for (LimbAspect aspect : LimbAspect.values()) {
            List<Choice> states = new ArrayList<>();
            for (AspectState state : AspectState.values()) {
                states.add(Choice.of("", state == AspectState.FOUND ? 0 : 1, new AspectFinding(aspect, state)));
            }
            addWithArea(
                    "finding " + aspect,
                    fact -> fact instanceof AspectFinding finding && finding.aspect() == aspect,
                    states);
        }
        for (StateActorExceptionKind kind : StateActorExceptionKind.values()) {
            List<Choice> states = new ArrayList<>();
            for (Establishment state : Establishment.values()) {
                int cost = state == Establishment.NOT_EXAMINED ? 0 : 1;
                states.add(Choice.of("", cost, new StateActorException(kind, state)));
            }
            addWithArea(
                    "exception " + kind,
                    fact -> fact instanceof StateActorException exception && exception.kind() == kind,
                    states);
        }
        List<Choice> states = new ArrayList<>();
        for (RebuttalState state : RebuttalState.values()) {
            states.add(Choice.of("", state == RebuttalState.NONE_MADE ? 0 : 1, new Rebuttal(state)));
        }
        addWithArea("rebuttal", Rebuttal.class::isInstance, states);
    }

    private void addWithArea(String name, Predicate<GivenFact> owns, List<Choice> whenNamed) {
        int part = add(ofArea(name, owns, facts -> "", whenNamed));
        bonds.add(new Bond(
                List.of(0, part),
                labels -> labels.get(0).equals(NO_AREA) == labels.get(1).equals(NO_AREA)));
    }

    private static boolean isPlace(GivenFact fact) {
        return fact instanceof NoAreaNamed
                || fact instanceof ProposedArea
                || fact instanceof AreaPolicy
                || fact instanceof AreaGradation;
    }

    private List<Choice> places() {
        List<Choice> places = new ArrayList<>();
        places.add(Choice.of(NO_AREA, 5, new NoAreaNamed()));
        for (Choice raw : area.places()) {
            if (raw.facts().stream()
                    .anyMatch(fact -> fact instanceof ExaminedArea there && there.role() == AreaRole.ALTERNATIVE)) {
                List<GivenFact> facts = proposed(raw.facts());
                places.add(new Choice(facts, labelOfPlace(facts), BigInteger.ONE, raw.cost()));
            }
        }
        return places;
    }

    /** The facts of an area as those of a proposed one. */
    static List<GivenFact> proposed(Collection<GivenFact> facts) {
        return facts.stream()
                .map(fact -> fact instanceof ExaminedArea there ? new ProposedArea(there.control()) : fact)
                .filter(AlternativeSpace::isPlace)
                .toList();
    }

    /** The class that the area space has for the same area. */
    private String labelOfPlace(Collection<GivenFact> facts) {
        if (facts.contains(new NoAreaNamed())) {
            return NO_AREA;
        }
        return String.valueOf(area.placeOf(examined(facts)));
    }

    /** The facts of a proposed area as those of one for which the scale is run. */
    static List<GivenFact> examined(Collection<GivenFact> facts) {
        List<GivenFact> examined = new ArrayList<>();
        for (GivenFact fact : facts) {
            examined.add(
                    fact instanceof ProposedArea proposed
                            ? new ExaminedArea(AreaRole.ALTERNATIVE, true, proposed.control())
                            : fact);
        }
        if (facts.stream().noneMatch(AreaPolicy.class::isInstance)) {
            examined.add(new PolicyMissing());
        }
        return examined;
    }

    private List<Choice> applicants() {
        return AreaSpace.applicants().stream()
                .map(raw -> new Choice(raw.facts(), labelOfApplicant(raw.facts()), raw.count(), raw.cost()))
                .toList();
    }

    private String labelOfApplicant(Collection<GivenFact> facts) {
        return String.valueOf(area.applicantOf(facts));
    }

    private static List<Choice> risks(Function<RiskCode, GivenFact> fact) {
        List<Choice> risks = new ArrayList<>();
        for (RiskCode code : RiskCode.values()) {
            risks.add(Choice.of(code.name(), code == RiskCode.REAL_RISK_INDICATED ? 0 : 1, fact.apply(code)));
        }
        return risks;
    }

    private static List<Choice> risksThere() {
        return risks(RiskThere::new);
    }

    private static String labelOfRisk(Collection<GivenFact> facts) {
        GivenFact fact = facts.iterator().next();
        return fact instanceof RiskThere there
                ? there.code().name()
                : ((RiskAtHome) fact).code().name();
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

    /** Everything that a line of the policy can say of an alternative. One that asks nothing always has the answer yes. */
    private static List<PolicyRestriction> restrictions() {
        List<PolicyRestriction> restrictions = new ArrayList<>();
        for (RestrictionForm form : RestrictionForm.values()) {
            for (boolean wholeCountry : List.of(true, false)) {
                for (Standing standing : Standing.values()) {
                    for (Answer answer : Answer.values()) {
                        if (form != RestrictionForm.EXCLUDED || answer == Answer.YES) {
                            restrictions.add(new PolicyRestriction(form, wholeCountry, standing, answer));
                        }
                    }
                }
            }
        }
        return restrictions;
    }

    private static int number(String label) {
        return Integer.parseInt(label);
    }

    private static RiskCode risk(String label) {
        return RiskCode.valueOf(label);
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
