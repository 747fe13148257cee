package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.PenaltyCode;

/**
 * A penalty that a court set.
 *
 * @param code how far it has come
 */
public record PenaltyOrder(PenaltyCode code) implements ClockGiven {
    /** Checks that it is there. */
    public PenaltyOrder {
        Objects.requireNonNull(code, "code");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "PenaltyOrder";
    }
}
