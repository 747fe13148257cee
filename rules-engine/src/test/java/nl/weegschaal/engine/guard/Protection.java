package nl.weegschaal.engine.guard;

import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.RiskCode;

/** How protective an outcome is: the order per question that the guardrails speak of. */
final class Protection {
    private Protection() {}

    static int of(RiskCode risk) {
        return switch (risk) {
            case NOT_SUBSTANTIATED_ON_PRESENT_FILE -> 0;
            case MORE_INFORMATION_NEEDED, CONTRADICTION_TO_RESOLVE -> 1;
            case REAL_RISK_INDICATED -> 2;
        };
    }

    /** Of an alternative that is reached. */
    static int of(AlternativeCode alternative) {
        return switch (alternative) {
            case MAY_BE_CONSIDERED -> 0;
            case EXAMINATION_REQUIRED -> 1;
            case NOT_DEMONSTRATED, EXCLUDED_BY_POLICY -> 2;
            case NOT_REACHED -> throw new IllegalArgumentException("alternative: must be reached to be compared");
        };
    }
}
