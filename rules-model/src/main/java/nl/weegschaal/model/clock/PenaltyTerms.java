package nl.weegschaal.model.clock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A penalty payment as a court set it. None of these is ever assumed.
 *
 * @param from the first day for which it is due
 * @param perDay whole euros a day, 1 or more
 * @param maximum whole euros at most, 1 or more
 */
public record PenaltyTerms(LocalDate from, long perDay, long maximum) {
    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public PenaltyTerms {
        Objects.requireNonNull(from, "from");
        if (perDay < 1 || maximum < 1) {
            throw new IllegalArgumentException("penalty: amounts must be 1 euro or more");
        }
    }

    /**
     * What is due up to and including a day on which there is no decision yet.
     *
     * @param day the day
     * @return whole euros, 0 before the first day, never more than the maximum
     */
    public long due(LocalDate day) {
        long days = Math.max(0, day.toEpochDay() - from.toEpochDay() + 1);
        return days > maximum / perDay ? maximum : days * perDay;
    }

    /**
     * The day on which the maximum is reached.
     *
     * @return the day
     */
    public LocalDate maximumReached() {
        return from.plusDays((maximum + perDay - 1) / perDay - 1);
    }
}
