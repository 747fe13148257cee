package nl.weegschaal.engine.prove;

import java.util.List;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.RiskCode;

/** How protective findings are: the orders that the guardrails compare by. Findings of one rank are equally protective. */
public final class Protection {
    /** The risk in an area, from the least to the most protective. */
    static final List<List<DerivedFact>> RISK = List.of(
            List.of(new RiskFinding(RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE)),
            List.of(
                    new RiskFinding(RiskCode.MORE_INFORMATION_NEEDED),
                    new RiskFinding(RiskCode.CONTRADICTION_TO_RESOLVE)),
            List.of(new RiskFinding(RiskCode.REAL_RISK_INDICATED)));

    /** An alternative that is reached, from the least to the most protective. */
    static final List<List<DerivedFact>> ALTERNATIVE = List.of(
            List.of(new AlternativeFinding(AlternativeCode.MAY_BE_CONSIDERED)),
            List.of(new AlternativeFinding(AlternativeCode.EXAMINATION_REQUIRED)),
            List.of(
                    new AlternativeFinding(AlternativeCode.NOT_DEMONSTRATED),
                    new AlternativeFinding(AlternativeCode.EXCLUDED_BY_POLICY)));

    private Protection() {}

    /**
     * The rank of a finding on the risk.
     *
     * @param code the finding
     * @return 0 for the least protective
     */
    public static int of(RiskCode code) {
        return rank(RISK, new RiskFinding(code));
    }

    /**
     * The rank of a finding on an alternative that is reached.
     *
     * @param code the finding
     * @return 0 for the least protective; -1 for an alternative that is not reached
     */
    public static int of(AlternativeCode code) {
        return rank(ALTERNATIVE, new AlternativeFinding(code));
    }

    private static int rank(List<List<DerivedFact>> order, DerivedFact finding) {
        for (int rank = 0; rank < order.size(); rank++) {
            if (order.get(rank).contains(finding)) {
                return rank;
            }
        }
        return -1;
    }
}
