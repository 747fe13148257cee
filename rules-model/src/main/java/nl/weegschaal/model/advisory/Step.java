package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;

/**
 * One application of a rule, as the rule engine reported it: from these facts the rule concluded that fact.
 *
 * @param rule the rule
 * @param premises the facts that it rests on, in a fixed order; empty when it rests only on the absence of facts
 * @param conclusion the fact that it concluded
 */
public record Step(RuleId rule, List<NodeId> premises, NodeId conclusion) {
    /** Copies the premises. */
    public Step {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(premises, "premises");
        Objects.requireNonNull(conclusion, "conclusion");
        premises = List.copyOf(premises);
    }
}
