package nl.weegschaal.model.clock;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision moratorium for the country of origin.
 *
 * @param from its first day
 * @param until its last day
 * @param origin the policy that states it, empty if the timeline gives it
 */
public record MoratoriumPeriod(LocalDate from, LocalDate until, Optional<MoratoriumOrigin> origin) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public MoratoriumPeriod {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("moratorium: must not end before it begins");
        }
    }

    /**
     * Whether two moratoria share a day.
     *
     * @param other the other one
     * @return true if there is a day in both
     */
    public boolean overlaps(MoratoriumPeriod other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /**
     * Whether two moratoria have the same days.
     *
     * @param other the other one
     * @return true if they begin and end on the same days
     */
    public boolean sameDays(MoratoriumPeriod other) {
        return from.equals(other.from) && until.equals(other.until);
    }
}
