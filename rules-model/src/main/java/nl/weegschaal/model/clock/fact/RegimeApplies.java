package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.Regime;

/**
 * Which law of procedure applies.
 *
 * @param regime the law
 */
public record RegimeApplies(Regime regime) implements ClockConclusion {
    /** Checks that it is there. */
    public RegimeApplies {
        Objects.requireNonNull(regime, "regime");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.REGIME;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "RegimeApplies";
    }
}
