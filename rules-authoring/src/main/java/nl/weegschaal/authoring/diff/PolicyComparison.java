package nl.weegschaal.authoring.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.progress.Steps;

/**
 * Compares two policies in every case. What each concludes is worked out for all cases at once, over one space that is cut where either of
 * them looks, and held against the other; every example is then assessed under both. Not for several threads at once.
 */
public final class PolicyComparison {
    /** What both rule sets come to, what differs for areas, for alternatives and in statements, and why. */
    private static final int STEPS = 5;

    private final GeneralRules general;
    private final Steps steps;

    /**
     * Compares policies that build on the general rules.
     *
     * @param general the general rules
     */
    public PolicyComparison(GeneralRules general) {
        this(general, Steps.unheard());
    }

    /**
     * Compares policies that build on the general rules, and tells how far it is.
     *
     * @param general the general rules
     * @param steps is told how far a comparison is
     */
    public PolicyComparison(GeneralRules general, Steps steps) {
        this.general = general;
        this.steps = steps;
    }

    /**
     * Compares two policies for one country on every day on which both are in force. Versions that follow each other have no such day:
     * then the earlier one is taken on its last day, and the later one on its first.
     *
     * @param before the old policy
     * @param after the new policy
     * @return what differs
     * @throws IllegalArgumentException if they are not for one country
     * @throws nl.weegschaal.engine.space.SpaceTooLarge if their rules together distinguish too many cases
     */
    public PolicyDiff compare(Policy before, Policy after) {
        OldAndNew<Policy> policies = new OldAndNew<>(before, after);
        return compare(policies, DayPlan.of(policies), DayPlan.oneSided(policies));
    }

    /**
     * Compares two policies, each on one day.
     *
     * @param before the old policy
     * @param after the new policy; it may be the same one
     * @param days a day on which the old one is in force, and one on which the new one is
     * @return what differs
     * @throws IllegalArgumentException if they are not for one country, or not in force on these days
     * @throws nl.weegschaal.engine.space.SpaceTooLarge if their rules together distinguish too many cases
     */
    public PolicyDiff compare(Policy before, Policy after, OldAndNew<LocalDate> days) {
        if (!before.metadata().inForceOn(days.before()) || !after.metadata().inForceOn(days.after())) {
            throw new IllegalArgumentException("days: a policy is not in force on its day");
        }
        ComparedDays compared =
                days.same() ? ComparedDays.on(days.before()) : ComparedDays.of(days.before(), days.after());
        return compare(new OldAndNew<>(before, after), List.of(compared), List.of());
    }

    private PolicyDiff compare(OldAndNew<Policy> policies, List<ComparedDays> days, List<OneSided> otherDays) {
        if (!policies.map(policy -> policy.metadata().country()).same()) {
            throw new IllegalArgumentException("policies: they are for two countries");
        }
        List<OneSided> oneSided = new ArrayList<>(otherDays);
        oneSided.addAll(ComparedSpace.oneSided(policies));
        ComparedAreas territory = new ComparedAreas(
                days.stream().map(each -> new ComparedSpace(policies, each)).toList());
        Spaces spaces = new Spaces(policies.map(policy -> policy.rules().rules()), territory.places());
        Examples examples = new Examples(general, policies, spaces, territory);
        steps.reached(1, STEPS);
        List<Difference> differences = new ArrayList<>();
        differences.addAll(new AreaDifferences(spaces, examples).of(territory));
        steps.reached(2, STEPS);
        differences.addAll(new AlternativeDifferences(spaces, examples).of(territory));
        steps.reached(3, STEPS);
        differences.addAll(new StatementDifferences(spaces, examples).of(territory));
        steps.reached(4, STEPS);
        List<RuleChange> rules = RuleChange.of(policies);
        List<RuleUse> reasons = new OtherReasons(spaces, rules).of(territory);
        steps.reached(STEPS, STEPS);
        return new PolicyDiff(policies, ComparedDays.joined(days), oneSided, differences, rules, reasons);
    }
}
