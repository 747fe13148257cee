package nl.weegschaal.model.clock;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/**
 * A decision moratorium for the country of origin.
 *
 * @param from its first day
 * @param until its last day, empty if it has none yet
 * @param origin the policy that states it, empty if the timeline gives it
 */
public record MoratoriumPeriod(LocalDate from, Optional<LocalDate> until, Optional<MoratoriumOrigin> origin) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public MoratoriumPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(origin, "origin");
        if (until.map(last -> last.isBefore(from)).orElse(false)) {
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
        return !other.endsBefore(from) && !endsBefore(other.from);
    }

    /**
     * Whether it ended before a day.
     *
     * @param day the day
     * @return true if its last day is earlier; false if it has none yet
     */
    public boolean endsBefore(LocalDate day) {
        return until.map(last -> last.isBefore(day)).orElse(false);
    }

    /**
     * Whether the policy that states it made it up.
     *
     * @return true if that policy is illustrative
     */
    public boolean isMadeUp() {
        return origin.map(policy -> policy.status() == PolicyStatus.ILLUSTRATIVE)
                .orElse(false);
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
