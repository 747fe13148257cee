package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.Regime;

/**
 * The law of procedure, carried over from the first stage.
 *
 * @param regime which law
 */
public record RegimeOfCase(Regime regime) implements ClockGiven {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "RegimeOfCase";
    }
}
