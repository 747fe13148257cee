package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.Regime;

/**
 * The law of procedure, carried over from the first stage.
 *
 * @param regime which law
 */
public record RegimeOfCase(Regime regime) implements ClockGiven {
    /** Checks that it is there. */
    public RegimeOfCase {
        Objects.requireNonNull(regime, "regime");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "RegimeOfCase";
    }
}
