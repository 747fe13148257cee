package nl.weegschaal.model.outlook;

import java.util.Objects;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.fact.DerivedFact;

/**
 * A rule that would have concluded something which a case did not come to.
 *
 * @param rule the rule
 * @param conclusion what it would have concluded
 * @param failed the first of its conditions that the case does not meet
 */
public record SilentRule(RuleCard rule, DerivedFact conclusion, FailedCondition failed) {
    /** Checks that nothing is absent. */
    public SilentRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(conclusion, "conclusion");
        Objects.requireNonNull(failed, "failed");
    }
}
