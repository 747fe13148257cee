package nl.weegschaal.authoring.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.weegschaal.engine.policy.ChangeDays;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyMetadata;

/** Chooses the days on which two policies are compared. */
final class DayPlan {
    private final OldAndNew<PolicyMetadata> policies;
    private final NavigableSet<LocalDate> changes = new TreeSet<>();

    private DayPlan(OldAndNew<Policy> policies) {
        this.policies = policies.map(Policy::metadata);
        changes.addAll(ChangeDays.of(policies.before()));
        changes.addAll(ChangeDays.of(policies.after()));
    }

    /**
     * Every day on which both are in force, as far as something changes in either. Of versions that follow each other: the last
     * day of the earlier one and the first of the later one.
     */
    static List<ComparedDays> of(OldAndNew<Policy> policies) {
        DayPlan plan = new DayPlan(policies);
        List<ComparedDays> common = plan.common();
        return common.isEmpty() ? List.of(plan.following()) : common;
    }

    /** Days on which only one of two policies is in force that have days in common. */
    static List<OneSided> oneSided(OldAndNew<Policy> policies) {
        DayPlan plan = new DayPlan(policies);
        return plan.common().isEmpty() ? List.of() : plan.days();
    }

    private List<ComparedDays> common() {
        List<ComparedDays> common = new ArrayList<>();
        for (LocalDate day : changes) {
            if (policies.before().inForceOn(day) && policies.after().inForceOn(day)) {
                common.add(new ComparedDays(new OldAndNew<>(day, day), last(day)));
            }
        }
        return common;
    }

    private Optional<LocalDate> last(LocalDate day) {
        return Optional.ofNullable(changes.higher(day)).map(next -> next.minusDays(1));
    }

    private ComparedDays following() {
        PolicyMetadata before = policies.before();
        PolicyMetadata after = policies.after();
        return before.validFrom().isBefore(after.validFrom())
                ? ComparedDays.of(before.validUntil().orElseThrow(), after.validFrom())
                : ComparedDays.of(before.validFrom(), after.validUntil().orElseThrow());
    }

    private List<OneSided> days() {
        List<OneSided> days = new ArrayList<>();
        for (LocalDate day : changes) {
            boolean before = policies.before().inForceOn(day);
            if (before != policies.after().inForceOn(day)) {
                days.add(new OneSided.Days(!before, day, last(day)));
            }
        }
        return days;
    }
}
