package nl.weegschaal.engine.explain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.advisory.Step;

/** What a conclusion rests on. */
public final class Premises {
    private Premises() {}

    /**
     * The facts that a conclusion rests on, by the rules that it follows from.
     *
     * @param derivation what was derived
     * @param conclusion a conclusion in it
     * @return for each rule, in the order of the derivation, the facts that it was applied to
     */
    public static Map<RuleId, Set<NodeId>> byRule(Derivation derivation, NodeId conclusion) {
        Map<RuleId, Set<NodeId>> premises = new LinkedHashMap<>();
        for (Step step : derivation.stepsTo(conclusion)) {
            premises.computeIfAbsent(step.rule(), rule -> new TreeSet<>()).addAll(step.premises());
        }
        return premises;
    }
}
