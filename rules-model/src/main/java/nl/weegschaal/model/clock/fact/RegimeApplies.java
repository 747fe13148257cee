package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.Regime;

/**
 * Which law of procedure applies.
 *
 * @param regime the law
 */
public record RegimeApplies(Regime regime) implements ClockConclusion {
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
