package nl.weegschaal.model.advisory;

import java.util.List;

/**
 * The graph from facts through rules to conclusions, in a fixed order: equal cases give equal derivations.
 *
 * @param nodes every fact, given and derived
 * @param steps every application of a rule
 */
public record Derivation(List<Node> nodes, List<Step> steps) {
    /** Copies the parts. */
    public Derivation {
        nodes = List.copyOf(nodes);
        steps = List.copyOf(steps);
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
