package nl.weegschaal.engine.json;

import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;

/**
 * How closed values are written: an outcome as its code, such as {@code REAL_RISK_INDICATED}, and every other word as in
 * a case file, such as {@code no-network}.
 */
public final class OutputWords {
    private OutputWords() {}

    /**
     * The word of a closed value.
     *
     * @param value the value
     * @return its code if it is an outcome, or else its word
     */
    public static String of(Enum<?> value) {
        return isOutcome(value) ? value.name() : Words.of(value);
    }

    private static boolean isOutcome(Enum<?> value) {
        return value instanceof ScaleCode
                || value instanceof RiskCode
                || value instanceof AlternativeCode
                || value instanceof PolicyCode;
    }
}
