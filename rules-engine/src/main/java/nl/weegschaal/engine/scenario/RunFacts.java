package nl.weegschaal.engine.scenario;

import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * One run of the rules within a case: for an area, for an alternative, or for the case as a whole.
 *
 * @param name its name in the derivation, such as {@code home}
 * @param scope what it is about
 * @param facts every fact of the run, given and concluded
 * @param fired the rules that fired
 */
public record RunFacts(String name, Scope scope, List<Fact> facts, Set<RuleId> fired) {
    /** Copies the facts and the rules. */
    public RunFacts {
        facts = List.copyOf(facts);
        fired = Set.copyOf(fired);
    }

    Evaluation evaluation() {
        return new Evaluation(facts);
    }
}
