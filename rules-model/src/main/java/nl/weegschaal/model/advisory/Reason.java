package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;

/**
 * Why a finding holds: a rule and the facts that it was applied to.
 *
 * @param rule the norm
 * @param premises the facts, by their names in the derivation
 */
public record Reason(RuleCard rule, List<NodeId> premises) {
    /** Copies the premises. */
    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(premises, "premises");
        premises = List.copyOf(premises);
    }
}
