package nl.weegschaal.authoring.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.Operator;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Strength;

/** The other comparisons that could stand in place of one. */
final class ConstraintChanges {
    /** Another comparison, and what makes it another. */
    record Change(MutantKind kind, Constraint constraint) {}

    /** The words of which one is more than another. Of other words nobody asks which is more. */
    private static final Set<Class<?>> ORDINAL = Set.of(EvidenceState.class, Strength.class, Degree.class);

    private final Constraint constraint;
    private final List<Comparable<?>> possible;
    private final List<Change> changes = new ArrayList<>();

    private ConstraintChanges(Constraint constraint, List<Comparable<?>> possible) {
        this.constraint = constraint;
        this.possible = possible;
    }

    static List<Change> of(Constraint constraint, FactType type) {
        ConstraintChanges changes =
                new ConstraintChanges(constraint, type.readable().getOrDefault(constraint.component(), List.of()));
        changes.operators();
        if (constraint.operator() == Operator.ONE_OF) {
            changes.lists();
        } else {
            changes.words();
        }
        return changes.changes;
    }

    private void operators() {
        if (constraint.operator() == Operator.ONE_OF) {
            return;
        }
        boolean ordinal = constraint.operator().isOrder()
                || ORDINAL.contains(possible.get(0).getClass());
        for (Operator other : Operator.values()) {
            boolean sensible = other == Operator.EQUAL || other == Operator.NOT_EQUAL || (other.isOrder() && ordinal);
            if (sensible && other != constraint.operator()) {
                changes.add(new Change(
                        MutantKind.COMPARISON_CHANGED,
                        new Constraint(constraint.component(), other, constraint.words())));
            }
        }
    }

    /** Another word: any for those that ask whether words are the same, the next ones for those that ask for an order. */
    private void words() {
        int place = possible.indexOf(constraint.words().get(0));
        for (int other = 0; other < possible.size(); other++) {
            boolean near = Math.abs(other - place) == 1;
            if (other != place && (near || !constraint.operator().isOrder())) {
                add(MutantKind.WORD_CHANGED, List.of(possible.get(other)));
            }
        }
    }

    private void lists() {
        List<Comparable<?>> words = constraint.words();
        List<Comparable<?>> others =
                possible.stream().filter(word -> !words.contains(word)).toList();
        for (Comparable<?> other : others) {
            List<Comparable<?>> more = new ArrayList<>(words);
            more.add(other);
            add(MutantKind.WORD_ADDED, more);
        }
        for (int at = 0; at < words.size(); at++) {
            List<Comparable<?>> fewer = new ArrayList<>(words);
            fewer.remove(at);
            if (!fewer.isEmpty()) {
                add(MutantKind.WORD_TAKEN, fewer);
            }
            for (Comparable<?> other : others) {
                List<Comparable<?>> changed = new ArrayList<>(words);
                changed.set(at, other);
                add(MutantKind.WORD_CHANGED, changed);
            }
        }
    }

    private void add(MutantKind kind, List<Comparable<?>> words) {
        changes.add(new Change(kind, new Constraint(constraint.component(), constraint.operator(), words)));
    }
}
