package nl.weegschaal.authoring.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Operator;
import nl.weegschaal.engine.vocabulary.FactType;

/** The other conditions that could stand in place of one. */
final class ConditionChanges {
    /** Another condition, and what makes it another. */
    record Change(MutantKind kind, Condition condition) {}

    /** The number that a count can be compared with, as the language has it. */
    private static final int LARGEST_BOUND = 100;

    private static final Map<Operator, Operator> OPPOSITES = Map.of(
            Operator.EQUAL, Operator.NOT_EQUAL,
            Operator.NOT_EQUAL, Operator.EQUAL,
            Operator.AT_LEAST, Operator.LESS_THAN,
            Operator.LESS_THAN, Operator.AT_LEAST,
            Operator.MORE_THAN, Operator.AT_MOST,
            Operator.AT_MOST, Operator.MORE_THAN);

    private final Condition condition;
    private final List<Change> changes = new ArrayList<>();

    private ConditionChanges(Condition condition) {
        this.condition = condition;
    }

    static List<Change> of(Condition condition, List<FactType> readable) {
        ConditionChanges changes = new ConditionChanges(condition);
        if (condition instanceof Condition.Counted counted) {
            changes.counted(counted);
        } else {
            changes.turned();
        }
        changes.types(readable);
        List<Constraint> constraints = condition.pattern().constraints();
        for (int at = 0; at < constraints.size(); at++) {
            changes.constraint(at);
        }
        return changes.changes;
    }

    private void turned() {
        FactPattern pattern = condition.pattern();
        add(
                MutantKind.CONDITION_TURNED,
                condition instanceof Condition.Absent
                        ? new Condition.Present(pattern, condition.spot())
                        : new Condition.Absent(pattern, condition.spot()));
    }

    private void counted(Condition.Counted counted) {
        Operator opposite = OPPOSITES.getOrDefault(counted.operator(), counted.operator());
        add(MutantKind.CONDITION_TURNED, with(counted, opposite, counted.bound()));
        Stream.of(Operator.values())
                .filter(other -> other != Operator.ONE_OF && other != counted.operator() && other != opposite)
                .forEach(other -> add(MutantKind.COMPARISON_CHANGED, with(counted, other, counted.bound())));
        Stream.of(counted.bound() - 1, counted.bound() + 1)
                .filter(bound -> bound >= 1 && bound <= LARGEST_BOUND)
                .forEach(bound -> add(MutantKind.BOUND_CHANGED, with(counted, counted.operator(), bound)));
    }

    private static Condition with(Condition.Counted counted, Operator operator, int bound) {
        return new Condition.Counted(counted.pattern(), operator, bound, counted.spot());
    }

    /** Other types of facts that the question can read and of which the same can be asked. */
    private void types(List<FactType> readable) {
        FactPattern pattern = condition.pattern();
        readable.stream()
                .filter(other -> !other.equals(pattern.type()) && fits(other, pattern))
                .forEach(other -> add(MutantKind.FACT_CHANGED, with(new FactPattern(other, pattern.constraints()))));
    }

    private static boolean fits(FactType other, FactPattern pattern) {
        Map<String, List<Comparable<?>>> readable = other.readable();
        return pattern.constraints().isEmpty()
                ? other.components().isEmpty() && pattern.type().components().isEmpty()
                : pattern.constraints().stream()
                        .allMatch(constraint -> readable.getOrDefault(constraint.component(), List.of())
                                .containsAll(constraint.words()));
    }

    private void constraint(int at) {
        List<Constraint> constraints = condition.pattern().constraints();
        List<Constraint> rest = new ArrayList<>(constraints);
        rest.remove(at);
        add(MutantKind.COMPARISON_DROPPED, with(rest));
        for (ConstraintChanges.Change change :
                ConstraintChanges.of(constraints.get(at), condition.pattern().type())) {
            List<Constraint> changed = new ArrayList<>(constraints);
            changed.set(at, change.constraint());
            add(change.kind(), with(changed));
        }
    }

    private Condition with(List<Constraint> constraints) {
        return with(new FactPattern(condition.pattern().type(), constraints));
    }

    private Condition with(FactPattern pattern) {
        if (condition instanceof Condition.Counted counted) {
            return new Condition.Counted(pattern, counted.operator(), counted.bound(), counted.spot());
        }
        return condition instanceof Condition.Absent
                ? new Condition.Absent(pattern, condition.spot())
                : new Condition.Present(pattern, condition.spot());
    }

    private void add(MutantKind kind, Condition changed) {
        changes.add(new Change(kind, changed));
    }
}
