package nl.weegschaal.authoring.clock.mutate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.authoring.mutate.Mutant;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.model.clock.fact.ExtensionOnFile;
import nl.weegschaal.model.clock.fact.ReviewOnFile;
import nl.weegschaal.model.fact.ClosedFact;

/**
 * What a rule and a mutant of it conclude in a run. A conclusion on one of several extensions or reviews is told by the fact that
 * the rule applied to, so there it matters from which facts they conclude it.
 *
 * @param mutant the mutant
 */
record Conclusions(Mutant<ClockRule> mutant) {
    private static final Set<Class<?>> TOLD_BY = Set.of(ExtensionOnFile.class, ReviewOnFile.class);

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
                .filter(condition -> TOLD_BY.contains(condition.pattern().type().type()))
                .map(condition -> facts.facts(
                        condition.pattern().type(), condition.pattern().constraints()))
                .collect(Collectors.toSet());
    }
}
