package nl.weegschaal.model.advisory;

import java.util.List;

/**
 * The graph from facts through rules to conclusions, in a fixed order: equal cases give equal derivations.
 *
 * @param nodes every fact, given and derived
 * @param steps every application of a rule
 * @param rules every rule that was applied, by name
 */
public record Derivation(List<Node> nodes, List<Step> steps, List<RuleCard> rules) {
    /** Copies the parts. */
    public Derivation {
        nodes = List.copyOf(nodes);
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
    }

    /**
     * A fact by its name.
     *
     * @param id the name
     * @return the fact with its origin
     * @throws IllegalArgumentException if the derivation has no such fact
     */
    public Node node(NodeId id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("derivation: there is no fact " + id));
    }

    /**
     * A rule by its name.
     *
     * @param id the name
     * @return the rule
     * @throws IllegalArgumentException if no such rule was applied
     */
    public RuleCard rule(RuleId id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("derivation: the rule " + id + " was not applied"));
    }

    /**
     * The applications of rules that led to a fact.
     *
     * @param conclusion the fact
     * @return the steps, empty for a given fact
     */
    public List<Step> stepsTo(NodeId conclusion) {
        return steps.stream()
                .filter(step -> step.conclusion().equals(conclusion))
                .toList();
    }
}
