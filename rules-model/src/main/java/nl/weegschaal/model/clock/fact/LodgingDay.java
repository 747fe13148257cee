package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.LodgingPeriod;

/**
 * When the application was lodged.
 *
 * @param period on which side of the change of law
 */
public record LodgingDay(LodgingPeriod period) implements ClockGiven {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "LodgingDay";
    }
}
