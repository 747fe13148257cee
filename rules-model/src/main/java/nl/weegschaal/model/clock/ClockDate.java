package nl.weegschaal.model.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.clock.count.Counted;

/**
 * A date with how it was worked out.
 *
 * @param kind what it is
 * @param day the day; the last day of a term by the reading that moves its end to a working day
 * @param unmoved the last day by the reading that does not, empty if there is no such reading or it comes to the same
 * @param counted the counting that led to it, empty if it was chosen among dates that were counted
 * @param reasons the norms behind it
 * @param entry the entry of the timeline that it is about, as a JSON pointer; empty if none
 * @param done the day on which what is to be done by then was done; empty if that is not on file up to the evaluation day
 */
public record ClockDate(
        DateKind kind,
        LocalDate day,
        Optional<LocalDate> unmoved,
        Optional<Counted> counted,
        List<ClockReason> reasons,
        String entry,
        Optional<LocalDate> done) {
    /** Copies the reasons. */
    public ClockDate {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(unmoved, "unmoved");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(done, "done");
        reasons = List.copyOf(reasons);
    }

    /**
     * The first of the days that it can be by the readings of the law.
     *
     * @return the day
     */
    public LocalDate first() {
        return unmoved.orElse(day);
    }
}
