package nl.weegschaal.engine.prove;

import java.util.Collection;
import java.util.List;
import nl.weegschaal.engine.language.Rule;

/**
 * A guardrail that rules do not keep, shown by the rule engine on the smallest case, or on two neighbouring ones.
 *
 * @param breach the guardrail and in which way it is not kept
 * @param shown the case; for a guardrail that compares, the one before and the one after
 * @param responsible the rules that bring it about, those of the policy itself first; empty if a rule is missing
 * @param rules all rules that were proved
 */
public record Counterexample(Breach breach, List<Shown> shown, List<Rule> responsible, Collection<Rule> rules) {
    /** Copies the lists. */
    public Counterexample {
        shown = List.copyOf(shown);
        responsible = List.copyOf(responsible);
        rules = List.copyOf(rules);
    }
}
