package nl.weegschaal.engine.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.ClosedFact;

/**
 * What conditions say about a set of facts, without the rule engine. The facts are all those of one run, given and concluded:
 * a rule reads conclusions of earlier questions only, so what later ones add makes no difference to it.
 */
public final class Evaluation {
    private final Map<Class<?>, Set<ClosedFact>> facts = new HashMap<>();

    /**
     * Evaluates over facts.
     *
     * @param facts the facts of one run; equal facts are one fact, as for the rule engine
     */
    public Evaluation(Collection<? extends ClosedFact> facts) {
        facts.forEach(fact -> this.facts
                .computeIfAbsent(fact.getClass(), type -> new LinkedHashSet<>())
                .add(fact));
    }

    /**
     * Whether a rule applies.
     *
     * @param rule the rule
     * @return true if all of its conditions hold
     */
    public boolean holds(Norm rule) {
        return rule.conditions().stream().allMatch(this::holds);
    }

    /**
     * Whether a condition holds.
     *
     * @param condition the condition
     * @return true if the facts are as it asks
     */
    public boolean holds(Condition condition) {
        int found = facts(condition.pattern().type(), condition.pattern().constraints())
                .size();
        if (condition instanceof Condition.Counted counted) {
            return counted.operator().holds(found, List.of(counted.bound()));
        }
        return condition instanceof Condition.Present == found > 0;
    }

    /**
     * The facts of a type that satisfy constraints.
     *
     * @param type the type
     * @param constraints the constraints, all of which must be satisfied
     * @return the facts
     */
    public List<ClosedFact> facts(FactType type, Collection<Constraint> constraints) {
        return facts.getOrDefault(type.type(), Set.of()).stream()
                .filter(fact -> constraints.stream().allMatch(constraint -> holds(constraint, type, fact)))
                .toList();
    }

    /**
     * Whether a fact satisfies a constraint.
     *
     * @param constraint the constraint
     * @param type the type of the fact
     * @param fact the fact
     * @return true if its component is as the constraint asks
     */
    public static boolean holds(Constraint constraint, FactType type, ClosedFact fact) {
        return compare(constraint, type.value(fact, constraint.component()));
    }

    @SuppressWarnings("unchecked") // the gate let only words through that the component can have
    private static <T extends Comparable<T>> boolean compare(Constraint constraint, Object value) {
        return constraint.operator().holds((T) value, (List<T>) (List<?>) constraint.words());
    }
}
