package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.ReadingsCompared;

/**
 * What the readings of the end of terms come to in the case.
 *
 * @param compared what
 */
public record EndReadings(ReadingsCompared compared) implements ClockGiven {
    /** Checks that it is there. */
    public EndReadings {
        Objects.requireNonNull(compared, "compared");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "EndReadings";
    }
}
