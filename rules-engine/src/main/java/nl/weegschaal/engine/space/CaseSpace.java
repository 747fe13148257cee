package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.fact.AdviceBasis;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Scope;

/** Every case as a whole: what the advisory rests on and what it found at home. */
public final class CaseSpace {
    private static final String BY_DEFAULT = "by default";

    private CaseSpace() {}

    /** Which cases come so far that something is said of them as a whole. */
    public interface Reach {
        /**
         * Whether a finding on the risk at home occurs.
         *
         * @param risk the finding
         * @param byDefault whether the default weighing was used, at home or for an alternative
         * @return true if there is a case with both
         */
        boolean occurs(RiskCode risk, boolean byDefault);
    }

    /**
     * Every case that conditions can distinguish.
     *
     * @param cut where they cut
     * @param frame the policy; empty for a country without one
     * @param reach which findings occur
     * @return the space
     */
    public static Space of(Partition cut, Optional<PolicyFrame> frame, Reach reach) {
        Part basis = new Part("basis", cut, AdviceBasis.class::isInstance, CaseSpace::labelOfBasis).of(bases(frame));
        Part risk = new Part("risk at home", cut, RiskAtHome.class::isInstance, CaseSpace::labelOfRisk).of(risks());
        PartConstraint occurs = new PartConstraint(
                List.of(0, 1),
                labels -> reach.occurs(
                        RiskCode.valueOf(labels.get(1)), labels.get(0).equals(BY_DEFAULT)));
        return new Space(Scope.CASE, List.of(basis, risk), List.of(occurs));
    }

    /**
     * Every case under any policies of a country, whether or not it comes so far under one of them.
     *
     * @param cut where conditions cut
     * @return the space
     */
    public static Space underAnyPolicies(Partition cut) {
        List<Choice> bases = new ArrayList<>();
        for (PolicyStatus status : PolicyStatus.values()) {
            bases.addAll(bases(Optional.of(new PolicyFrame(status, ArmedConflict.NOT_STATED))));
        }
        Part basis = new Part("basis", cut, AdviceBasis.class::isInstance, CaseSpace::labelOfBasis).of(bases);
        Part risk = new Part("risk at home", cut, RiskAtHome.class::isInstance, CaseSpace::labelOfRisk).of(risks());
        return new Space(Scope.CASE, List.of(basis, risk), List.of());
    }

    /** An illustration is one for every case; without a policy there is none, and no moratorium. */
    private static List<Choice> bases(Optional<PolicyFrame> frame) {
        boolean illustrative = frame.map(policy -> policy.status() == PolicyStatus.ILLUSTRATIVE)
                .orElse(false);
        List<Choice> bases = new ArrayList<>();
        for (boolean byDefault : List.of(true, false)) {
            for (boolean moratorium : frame.isPresent() ? List.of(false, true) : List.of(false)) {
                AdviceBasis basis = new AdviceBasis(illustrative, byDefault, moratorium);
                bases.add(Choice.of(labelOfBasis(List.of(basis)), 0, basis));
            }
        }
        return bases;
    }

    private static List<Choice> risks() {
        List<Choice> risks = new ArrayList<>();
        for (RiskCode code : RiskCode.values()) {
            risks.add(Choice.of(code.name(), 0, new RiskAtHome(code)));
        }
        return risks;
    }

    private static String labelOfBasis(Collection<GivenFact> facts) {
        return facts.stream().anyMatch(fact -> fact instanceof AdviceBasis basis && basis.defaultWeighing())
                ? BY_DEFAULT
                : "";
    }

    private static String labelOfRisk(Collection<GivenFact> facts) {
        return ((RiskAtHome) facts.iterator().next()).code().name();
    }
}
