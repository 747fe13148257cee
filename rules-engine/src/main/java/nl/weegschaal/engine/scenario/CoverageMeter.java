package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.language.Operator;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.ClosedFact;

/** Measures what scenarios show of rules of one kind of run, over the facts of those runs and without the rule engine. */
public final class CoverageMeter {
    /**
     * A run of the rules.
     *
     * @param evaluation what conditions say about its facts, given and concluded
     * @param fired the rules that fired
     */
    public record Seen(Evaluation evaluation, Set<RuleId> fired) {
        /** Copies the rules. */
        public Seen {
            fired = Set.copyOf(fired);
        }
    }

    private final List<Seen> runs;
    private final List<Evaluation> evaluations;
    private final Set<? extends Class<?>> always;

    /**
     * Measures over some runs.
     *
     * @param runs the runs, all of one kind
     * @param always the types of facts that every run of that kind has
     */
    public CoverageMeter(List<Seen> runs, Set<? extends Class<?>> always) {
        this.runs = List.copyOf(runs);
        this.evaluations = runs.stream().map(Seen::evaluation).toList();
        this.always = Set.copyOf(always);
    }

    /**
     * What the runs show of a rule.
     *
     * @param rule a rule that is for runs of that kind
     * @param own whether it is a rule of the policy itself, and not a general one
     * @return what they show
     */
    public RuleCoverage measure(Norm rule, boolean own) {
        List<ConditionCoverage> conditions = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            conditions.add(condition(condition));
            for (Constraint constraint : condition.pattern().constraints()) {
                conditions.add(comparison(condition, constraint));
            }
        }
        boolean fires = runs.stream().anyMatch(seen -> seen.fired().contains(rule.id()));
        return new RuleCoverage(rule, own, fires, conditions);
    }

    private ConditionCoverage condition(Condition condition) {
        return new ConditionCoverage(
                condition,
                Optional.empty(),
                alwaysHolds(condition),
                evaluations.stream().anyMatch(evaluation -> evaluation.holds(condition)),
                evaluations.stream().anyMatch(evaluation -> !evaluation.holds(condition)));
    }

    private boolean alwaysHolds(Condition condition) {
        boolean asksForOne = condition instanceof Condition.Present
                || (condition instanceof Condition.Counted counted
                        && counted.operator() == Operator.AT_LEAST
                        && counted.bound() == 1);
        return asksForOne
                && condition.pattern().constraints().isEmpty()
                && always.contains(condition.pattern().type().type());
    }

    private ConditionCoverage comparison(Condition condition, Constraint constraint) {
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
