package nl.weegschaal.engine.scenario;

import java.util.List;
import nl.weegschaal.engine.language.Norm;

/**
 * What scenarios show of one rule.
 *
 * @param rule the rule
 * @param own whether it is a rule of the policy itself, and not a general one
 * @param fires whether it fires in one of them
 * @param conditions what they show of its conditions, and of each comparison in them
 */
public record RuleCoverage(Norm rule, boolean own, boolean fires, List<ConditionCoverage> conditions) {
    /** Copies the conditions. */
    public RuleCoverage {
        conditions = List.copyOf(conditions);
    }

    /**
     * The conditions that can fail.
     *
     * @return those that count
     */
    public List<ConditionCoverage> counted() {
        return conditions.stream().filter(condition -> !condition.alwaysHolds()).toList();
    }

    /**
     * How many of those were seen both ways.
     *
     * @return their number
     */
    public long bothWays() {
        return counted().stream().filter(ConditionCoverage::bothWays).count();
    }

    /**
     * Whether the scenarios show everything of the rule.
     *
     * @return true if it fires and every condition that can fail was seen both ways
     */
    public boolean complete() {
        return fires && counted().stream().allMatch(ConditionCoverage::bothWays);
    }
}
