package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.LodgingPeriod;

/**
 * When the application was lodged.
 *
 * @param period on which side of the change of law
 */
public record LodgingDay(LodgingPeriod period) implements ClockGiven {
    /** Checks that it is there. */
    public LodgingDay {
        Objects.requireNonNull(period, "period");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "LodgingDay";
    }
}
