package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision moratorium for the country. It changes nothing on the merits.
 *
 * @param from its first day
 * @param until its last day, empty if it has none yet
 * @param source the id of its source in the catalogue
 */
public record Moratorium(LocalDate from, Optional<LocalDate> until, String source) {
    /**
     * Whether it applied on a day.
     *
     * @param day the decision date
     * @return true from the first day to the last, both included; from the first day on if it has no last day yet
     */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
