package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The graph from facts through rules to conclusions, in a fixed order: equal cases give equal derivations. Immutable. */
public final class Derivation {
    private final List<Node> nodes;
    private final List<Step> steps;
    private final List<RuleCard> rules;

    // It always comes out the same, so it does no harm if two threads make it at once.
    private @Nullable DerivationIndex index;

    /**
     * A derivation of these parts.
     *
     * @param nodes every fact, given and derived
     * @param steps every application of a rule
     * @param rules every rule that was applied, by name
     */
    public Derivation(List<Node> nodes, List<Step> steps, List<RuleCard> rules) {
        this.nodes = List.copyOf(nodes);
        this.steps = List.copyOf(steps);
        this.rules = List.copyOf(rules);
    }

    /**
     * The facts.
     *
     * @return every fact, given and derived
     */
    public List<Node> nodes() {
        return nodes;
    }

    /**
     * The steps.
     *
     * @return every application of a rule
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * The rules.
     *
     * @return every rule that was applied, by name
     */
    public List<RuleCard> rules() {
        return rules;
    }

    /**
     * A fact by its name.
     *
     * @param id the name
     * @return the fact with its origin
     * @throws IllegalArgumentException if the derivation has no such fact
     */
    public Node node(NodeId id) {
        Node node = index().nodes().get(id);
        if (node == null) {
            throw new IllegalArgumentException("derivation: there is no fact " + id);
        }
        return node;
    }

    /**
     * A rule by its name.
     *
     * @param id the name
     * @return the rule
     * @throws IllegalArgumentException if no such rule was applied
     */
    public RuleCard rule(RuleId id) {
        RuleCard rule = index().rules().get(id);
        if (rule == null) {
            throw new IllegalArgumentException("derivation: the rule " + id + " was not applied");
        }
        return rule;
    }

    /**
     * The applications of rules that led to a fact.
     *
     * @param conclusion the fact
     * @return the steps, empty for a given fact
     */
    public List<Step> stepsTo(NodeId conclusion) {
        return index().steps().getOrDefault(conclusion, List.of());
    }

    private DerivationIndex index() {
        DerivationIndex known = index;
        if (known == null) {
            known = DerivationIndex.of(this);
            index = known;
        }
        return known;
    }

    /** Derivations are equal if they have the same facts, steps and rules in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Derivation derivation
                && nodes.equals(derivation.nodes)
                && steps.equals(derivation.steps)
                && rules.equals(derivation.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nodes, steps, rules);
    }

    @Override
    public String toString() {
        return "Derivation[nodes=" + nodes + ", steps=" + steps + ", rules=" + rules + "]";
    }
}
