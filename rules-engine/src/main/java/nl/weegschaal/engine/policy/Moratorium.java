package nl.weegschaal.engine.policy;

import java.time.LocalDate;

/**
 * A decision moratorium for the country. It changes nothing on the merits.
 *
 * @param from its first day
 * @param until its last day
 * @param source the id of its source in the catalogue
 */
public record Moratorium(LocalDate from, LocalDate until, String source) {
    /**
     * Whether it applied on a day.
     *
     * @param day the decision date
     * @return true from the first day to the last, both included
     */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
