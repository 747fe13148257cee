package nl.weegschaal.model.advisory;

import java.util.List;

/**
 * Why a finding holds: a rule and the facts that it was applied to.
 *
 * @param rule the norm
 * @param premises the facts, by their names in the derivation
 */
public record Reason(RuleCard rule, List<NodeId> premises) {
    /** Copies the premises. */
    public Reason {
        premises = List.copyOf(premises);
    }
}
