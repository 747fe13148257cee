package nl.weegschaal.authoring.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Days on which two policies are compared. Between the first and the last nothing changes in either policy.
 *
 * @param first the first day for the old policy, and for the new one; the same day but for versions that follow each other
 * @param last the last day; empty if neither policy ends. Where the first days differ each is also the last
 */
public record ComparedDays(OldAndNew<LocalDate> first, Optional<LocalDate> last) {
    /** One day for both. */
    static ComparedDays on(LocalDate day) {
        return new ComparedDays(new OldAndNew<>(day, day), Optional.of(day));
    }

    /** A day of the old policy and another of the new one. */
    static ComparedDays of(LocalDate before, LocalDate after) {
        return new ComparedDays(new OldAndNew<>(before, after), Optional.of(after));
    }

    /** Days that follow each other as one. */
    static List<ComparedDays> joined(List<ComparedDays> days) {
        List<ComparedDays> joined = new ArrayList<>();
        days.stream().sorted(Comparator.comparing(each -> each.first().after())).forEach(next -> {
            int end = joined.size() - 1;
            if (end >= 0 && joined.get(end).meets(next)) {
                joined.set(end, new ComparedDays(joined.get(end).first(), next.last()));
            } else {
                joined.add(next);
            }
        });
        return joined;
    }

    private boolean meets(ComparedDays next) {
        return first.same()
                && next.first().same()
                && last.map(day -> day.plusDays(1).equals(next.first().after())).orElse(false);
    }
}
