package nl.weegschaal.engine.scenario;

import java.util.Optional;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;

/**
 * What scenarios show of one condition of a rule, or of one comparison in it.
 *
 * <p>A condition is seen true or false in a run of the kind that the rule is for. A comparison is seen true or false on a
 * fact that meets every other comparison of its condition, so that this one decides.
 *
 * @param condition the condition
 * @param comparison the comparison in it; empty for the condition as a whole
 * @param alwaysHolds whether it can never fail, since such a fact is always there
 * @param seenTrue whether it was seen to hold
 * @param seenFalse whether it was seen to fail
 */
public record ConditionCoverage(
        Condition condition,
        Optional<Constraint> comparison,
        boolean alwaysHolds,
        boolean seenTrue,
        boolean seenFalse) {
    /**
     * Whether it was seen both ways.
     *
     * @return true if so; false too for one that always holds, which does not count
     */
    public boolean bothWays() {
        return seenTrue && seenFalse;
    }

    /**
     * The condition as a rule writes it.
     *
     * @return the comparison in its condition, or the condition
     */
    public String text() {
        return comparison.map(part -> part.text() + " in " + condition.text()).orElseGet(condition::text);
    }
}
