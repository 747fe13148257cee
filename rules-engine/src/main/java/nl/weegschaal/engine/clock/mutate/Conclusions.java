package nl.weegschaal.engine.clock.mutate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.engine.mutate.Mutant;
import nl.weegschaal.model.fact.ClosedFact;

/**
 * What a rule and a mutant of it conclude in a run, and from what. From which facts matters: an extension or a review is told by
 * the fact that a rule applied to.
 *
 * @param mutant the mutant
 */
record Conclusions(Mutant<ClockRule> mutant) {
    boolean differ(Evaluation facts) {
        Optional<ClockRule> after = mutant.changed().filter(facts::holds);
        if (!facts.holds(mutant.original())) {
            return after.isPresent();
        }
        return after.map(changed ->
                        !changed.conclusion().equals(mutant.original().conclusion())
                                || !premises(changed, facts).equals(premises(mutant.original(), facts)))
                .orElse(true);
    }

    private static Set<List<ClosedFact>> premises(ClockRule rule, Evaluation facts) {
        return rule.conditions().stream()
                .filter(Condition.Present.class::isInstance)
                .map(condition -> facts.facts(
                        condition.pattern().type(), condition.pattern().constraints()))
                .collect(Collectors.toSet());
    }
}
