package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.engine.language.Operator;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import nl.weegschaal.model.fact.ClosedFact;

/** Measures what scenarios show of rules, over the facts of the runs and without the rule engine. */
final class CoverageMeter {
    private record Seen(RunFacts run, Evaluation evaluation) {}

    private final List<Seen> runs;

    CoverageMeter(Collection<ScenarioResult> results) {
        this.runs = results.stream()
                .flatMap(result -> result.runs().stream())
                .map(run -> new Seen(run, run.evaluation()))
                .toList();
    }

    RuleCoverage measure(Rule rule, boolean own) {
        List<Seen> ofScope = runs.stream()
                .filter(seen -> seen.run().scope() == rule.question().scope())
                .toList();
        List<Evaluation> evaluations = ofScope.stream().map(Seen::evaluation).toList();
        List<ConditionCoverage> conditions = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            conditions.add(condition(rule, condition, evaluations));
            for (Constraint constraint : condition.pattern().constraints()) {
                conditions.add(comparison(condition, constraint, evaluations));
            }
        }
        boolean fires = ofScope.stream().anyMatch(seen -> seen.run().fired().contains(rule.id()));
        return new RuleCoverage(rule, own, fires, conditions);
    }

    private static ConditionCoverage condition(Rule rule, Condition condition, List<Evaluation> evaluations) {
        return new ConditionCoverage(
                condition,
                Optional.empty(),
                alwaysHolds(rule, condition),
                evaluations.stream().anyMatch(evaluation -> evaluation.holds(condition)),
                evaluations.stream().anyMatch(evaluation -> !evaluation.holds(condition)));
    }

    private static boolean alwaysHolds(Rule rule, Condition condition) {
        boolean asksForOne = condition instanceof Condition.Present
                || (condition instanceof Condition.Counted counted
                        && counted.operator() == Operator.AT_LEAST
                        && counted.bound() == 1);
        return asksForOne
                && condition.pattern().constraints().isEmpty()
                && Vocabulary.always(rule.question().scope())
                        .contains(condition.pattern().type().type());
    }

    private static ConditionCoverage comparison(
            Condition condition, Constraint constraint, List<Evaluation> evaluations) {
        FactType type = condition.pattern().type();
        List<Constraint> others = new ArrayList<>(condition.pattern().constraints());
        others.remove(constraint);
        List<ClosedFact> decided = evaluations.stream()
                .flatMap(evaluation -> evaluation.facts(type, others).stream())
                .distinct()
                .toList();
        return new ConditionCoverage(
                condition,
                Optional.of(constraint),
                false,
                decided.stream().anyMatch(fact -> Evaluation.holds(constraint, type, fact)),
                decided.stream().anyMatch(fact -> !Evaluation.holds(constraint, type, fact)));
    }
}
