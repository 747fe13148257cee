package nl.weegschaal.engine.clock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.clock.fact.ClockFact;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockQuestion;
import nl.weegschaal.model.clock.fact.ClockStage;

/**
 * Applies rules of the clock without the rule engine.
 *
 * @param rules the rules
 */
public record PlainRun(Collection<ClockRule> rules) implements ClockRun {
    /** Copies the rules. */
    public PlainRun {
        rules = List.copyOf(rules);
    }

    @Override
    public List<ClockFiring> run(ClockStage stage, Collection<? extends ClockGiven> given) {
        List<ClockFact> facts = new ArrayList<>(given);
        List<ClockFiring> firings = new ArrayList<>();
        for (ClockQuestion question : ClockQuestion.values()) {
            if (question.stage() == stage) {
                Evaluation evaluation = new Evaluation(facts);
                rules.stream()
                        .filter(rule -> rule.question() == question && evaluation.holds(rule))
                        .forEach(rule -> premises(rule, evaluation)
                                .forEach(premises -> firings.add(new ClockFiring(rule, premises))));
                firings.forEach(firing -> facts.add(firing.conclusion()));
            }
        }
        return firings;
    }

    /** A rule applies once for each way in which its conditions that ask for a fact are met. */
    private static List<List<ClockFact>> premises(ClockRule rule, Evaluation evaluation) {
        List<List<ClockFact>> ways = List.of(List.of());
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Present) {
                List<List<ClockFact>> more = new ArrayList<>();
                for (List<ClockFact> way : ways) {
                    evaluation
                            .facts(
                                    condition.pattern().type(),
                                    condition.pattern().constraints())
                            .forEach(fact -> {
                                List<ClockFact> longer = new ArrayList<>(way);
                                longer.add((ClockFact) fact);
                                more.add(longer);
                            });
                }
                ways = more;
            }
        }
        return ways;
    }
}
