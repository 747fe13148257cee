package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.weegschaal.engine.policy.table.GradationRow;
import nl.weegschaal.engine.policy.table.RestrictionRow;

/** The days from which something in a policy is otherwise than the day before. Between two of them nothing changes. */
public final class ChangeDays {
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private ChangeDays() {}

    /**
     * The days of a policy.
     *
     * @param policy the policy
     * @return each day on which it, a line of it or a moratorium begins, each day after the last one, and the day of its transitional rule
     */
    public static NavigableSet<LocalDate> of(Policy policy) {
        ChangeDays changes = new ChangeDays();
        PolicyMetadata metadata = policy.metadata();
        changes.from(metadata.validFrom());
        changes.after(metadata.validUntil());
        changes.after(metadata.reviewBy());
        for (Moratorium moratorium : metadata.moratoria()) {
            changes.from(moratorium.from());
            changes.after(moratorium.until());
        }
        metadata.transition().ifPresent(rule -> changes.from(rule.lodgedBefore()));
        for (GradationRow row : policy.gradations().rows()) {
            changes.from(row.validFrom());
            changes.after(row.validUntil());
            changes.after(row.reviewBy());
        }
        for (RestrictionRow row : policy.restrictions().rows()) {
            changes.from(row.validFrom());
            changes.after(row.validUntil());
        }
        return changes.days;
    }

    private void from(LocalDate first) {
        days.add(first);
    }

    private void after(Optional<LocalDate> last) {
        last.ifPresent(day -> days.add(day.plusDays(1)));
    }
}
