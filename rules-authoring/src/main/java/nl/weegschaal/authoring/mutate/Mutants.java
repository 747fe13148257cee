package nl.weegschaal.authoring.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.ClosedFact;

/**
 * Makes the mutants of a rule: every change of one thing that the language allows, each once.
 *
 * @param <N> the kind of rule: on the merits or of the clock
 */
public final class Mutants<N extends Norm> {
    private final N rule;
    private final Grammar<N> grammar;
    private final List<Mutant<N>> mutants = new ArrayList<>();
    private final Set<RuleMeaning> seen = new HashSet<>();

    private Mutants(N rule, Grammar<N> grammar) {
        this.rule = rule;
        this.grammar = grammar;
    }

    /**
     * The mutants of a rule on the merits.
     *
     * @param rule a rule that passed the gate
     * @return the mutants, in a fixed order; the gate would let each of them through, no two say the same, and none is
     *     written as the rule itself
     */
    public static List<Mutant<Rule>> of(Rule rule) {
        return of(rule, new MeritsGrammar());
    }

    /**
     * The mutants of a rule.
     *
     * @param rule a rule that passed the gate
     * @param grammar what its language allows
     * @param <N> the kind of rule
     * @return the mutants, in a fixed order, as those of a rule on the merits
     */
    public static <N extends Norm> List<Mutant<N>> of(N rule, Grammar<N> grammar) {
        Mutants<N> mutants = new Mutants<>(rule, grammar);
        mutants.make();
        return List.copyOf(mutants.mutants);
    }

    private void make() {
        add(MutantKind.RULE_REMOVED, Mutant.NO_CONDITION, Optional.empty());
        List<FactType> readable = grammar.readable(rule);
        for (int at = 0; at < rule.conditions().size(); at++) {
            drop(at);
            change(at, readable);
        }
        for (ConclusionChanges.Change change : ConclusionChanges.of(rule.conclusion(), grammar.concluding(rule))) {
            add(change.kind(), Mutant.NO_CONDITION, Optional.of(with(rule.conditions(), change.fact())));
        }
    }

    private void drop(int at) {
        List<Condition> rest = new ArrayList<>(rule.conditions());
        rest.remove(at);
        add(MutantKind.CONDITION_DROPPED, at, Optional.of(with(rest, rule.conclusion())));
    }

    private void change(int at, List<FactType> readable) {
        for (ConditionChanges.Change change :
                ConditionChanges.of(rule.conditions().get(at), readable)) {
            List<Condition> conditions = new ArrayList<>(rule.conditions());
            conditions.set(at, change.condition());
            add(change.kind(), at, Optional.of(with(conditions, rule.conclusion())));
        }
    }

    private N with(List<Condition> conditions, ClosedFact conclusion) {
        return grammar.with(rule, conditions, conclusion);
    }

    /** Of changes that come to the same, the first is kept. A rule must rest on a fact. */
    private void add(MutantKind kind, int condition, Optional<N> changed) {
        boolean allowed = changed.stream()
                .allMatch(other -> !other.conditions().stream().allMatch(Condition.Absent.class::isInstance));
        if (allowed && changed.map(RuleMeaning::of).map(seen::add).orElse(true)) {
            mutants.add(new Mutant<>(mutants.size() + 1, kind, condition, rule, changed));
        }
    }
}
