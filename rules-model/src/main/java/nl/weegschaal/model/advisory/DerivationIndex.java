package nl.weegschaal.model.advisory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a derivation by their names: whoever explains asks for each of them many times. Of two facts or rules with one name,
 * which a trace that was tampered with may have, it finds the first.
 */
record DerivationIndex(Map<NodeId, Node> nodes, Map<NodeId, List<Step>> steps, Map<RuleId, RuleCard> rules) {
    static DerivationIndex of(Derivation derivation) {
        Map<NodeId, Node> nodes = new HashMap<>();
        derivation.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
        Map<NodeId, List<Step>> steps = new HashMap<>();
        derivation
                .steps()
                .forEach(step -> steps.computeIfAbsent(step.conclusion(), id -> new ArrayList<>(1))
                        .add(step));
        steps.replaceAll((id, led) -> List.copyOf(led));
        Map<RuleId, RuleCard> rules = new HashMap<>();
        derivation.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        return new DerivationIndex(nodes, steps, rules);
    }
}
