package nl.weegschaal.engine.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.model.fact.DerivedFact;

/** Makes the mutants of a rule: every change of one thing that the language allows, each once. */
public final class Mutants {
    private final Rule rule;
    private final List<Mutant> mutants = new ArrayList<>();
    private final Set<RuleMeaning> seen = new HashSet<>();

    private Mutants(Rule rule) {
        this.rule = rule;
    }

    /**
     * The mutants of a rule.
     *
     * @param rule a rule that passed the gate
     * @return the mutants, in a fixed order; the gate would let each of them through, no two say the same, and none is
     *     written as the rule itself
     */
    public static List<Mutant> of(Rule rule) {
        Mutants mutants = new Mutants(rule);
        mutants.add(MutantKind.RULE_REMOVED, Mutant.NO_CONDITION, Optional.empty());
        for (int at = 0; at < rule.conditions().size(); at++) {
            mutants.drop(at);
            mutants.change(at);
        }
        for (ConclusionChanges.Change change : ConclusionChanges.of(rule.conclusion())) {
            mutants.add(
                    change.kind(), Mutant.NO_CONDITION, Optional.of(mutants.with(rule.conditions(), change.fact())));
        }
        return List.copyOf(mutants.mutants);
    }

    private void drop(int at) {
        List<Condition> rest = new ArrayList<>(rule.conditions());
        rest.remove(at);
        add(MutantKind.CONDITION_DROPPED, at, Optional.of(with(rest, rule.conclusion())));
    }

    private void change(int at) {
        Condition condition = rule.conditions().get(at);
        for (ConditionChanges.Change change : ConditionChanges.of(condition, rule.question())) {
            List<Condition> conditions = new ArrayList<>(rule.conditions());
            conditions.set(at, change.condition());
            add(change.kind(), at, Optional.of(with(conditions, rule.conclusion())));
        }
    }

    private Rule with(List<Condition> conditions, DerivedFact conclusion) {
        return new Rule(
                rule.id(),
                rule.question(),
                rule.sentence(),
                rule.sources(),
                rule.status(),
                conditions,
                conclusion,
                rule.file());
    }

    /** Of changes that come to the same, the first is kept. A rule must rest on a fact. */
    private void add(MutantKind kind, int condition, Optional<Rule> changed) {
        boolean allowed = changed.stream()
                .allMatch(other -> !other.conditions().stream().allMatch(Condition.Absent.class::isInstance));
        if (allowed && changed.map(RuleMeaning::of).map(seen::add).orElse(true)) {
            mutants.add(new Mutant(mutants.size() + 1, kind, condition, rule, changed));
        }
    }
}
