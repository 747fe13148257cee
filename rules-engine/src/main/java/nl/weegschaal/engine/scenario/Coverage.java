package nl.weegschaal.engine.scenario;

import java.util.List;

/**
 * How much of the rules the scenarios show.
 *
 * @param rules what they show of each rule, in the order of the names
 */
public record Coverage(List<RuleCoverage> rules) {
    /** Copies the list. */
    public Coverage {
        rules = List.copyOf(rules);
    }

    /**
     * How many conditions and comparisons can be seen both ways.
     *
     * @return their number, without those that always hold
     */
    public long conditions() {
        return rules.stream().mapToLong(rule -> rule.counted().size()).sum();
    }

    /**
     * How many conditions and comparisons were seen both ways.
     *
     * @return their number
     */
    public long bothWays() {
        return rules.stream().mapToLong(RuleCoverage::bothWays).sum();
    }

    /**
     * How many rules fire in a scenario.
     *
     * @return their number
     */
    public long fire() {
        return rules.stream().filter(RuleCoverage::fires).count();
    }

    /**
     * The gate: every rule fires in a scenario, and every condition that can fail was seen both ways.
     *
     * @return true if nothing is left to show
     */
    public boolean complete() {
        return rules.stream().allMatch(RuleCoverage::complete);
    }
}
