package nl.weegschaal.authoring.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.prove.Theories;
import nl.weegschaal.engine.prove.Theory;

/**
 * Decides in which cases a mutant tells from the rule itself. What earlier questions conclude does not depend on the rule, so
 * it is enough to know where it applies: if both apply in the same cases and conclude the same, then nothing else can differ.
 */
final class Decision {
    private final Theory theory;
    private final Diagrams diagrams;
    private final Mutant<Rule> mutant;

    /**
     * Decides on a mutant.
     *
     * @param theories what the original rules conclude, over a space that is cut where the mutant looks too
     * @param mutant the mutant
     */
    Decision(Theories theories, Mutant<Rule> mutant) {
        this.theory = theories.of(mutant.original().question().scope());
        this.diagrams = theory.space().diagrams();
        this.mutant = mutant;
    }

    /** The cases that occur in which one applies and not the other, or in which they conclude different facts. */
    int differs() {
        int before = and(mutant.original().conditions());
        Optional<Rule> changed = mutant.changed();
        int after = changed.map(rule -> and(rule.conditions())).orElse(Diagrams.FALSE);
        boolean sameConclusion = changed.filter(
                        rule -> rule.conclusion().equals(mutant.original().conclusion()))
                .isPresent();
        return diagrams.and(
                theory.space().occurs(), sameConclusion ? unlike(before, after) : diagrams.or(before, after));
    }

    /** Why nothing differs. */
    Argument argument() {
        List<Condition> others = others();
        if (mutant.condition() == Mutant.NO_CONDITION) {
            return new Argument(Argument.Kind.NEVER_APPLIES, needed(others, Diagrams.TRUE));
        }
        int before = theory.holds(mutant.original().conditions().get(mutant.condition()));
        int after = isDropped()
                ? Diagrams.TRUE
                : theory.holds(mutant.changed().orElseThrow().conditions().get(mutant.condition()));
        return new Argument(Argument.Kind.FOLLOWS, needed(others, unlike(before, after)));
    }

    private List<Condition> others() {
        List<Condition> others = new ArrayList<>(mutant.original().conditions());
        if (mutant.condition() != Mutant.NO_CONDITION) {
            others.remove(mutant.condition());
        }
        return others;
    }

    private boolean isDropped() {
        return mutant.kind() == MutantKind.CONDITION_DROPPED;
    }

    /** As few of the conditions as leave no case in which something differs: each is left out that can be. */
    private List<Condition> needed(List<Condition> conditions, int unlike) {
        List<Condition> needed = new ArrayList<>(conditions);
        for (Condition condition : conditions) {
            List<Condition> fewer = new ArrayList<>(needed);
            fewer.remove(condition);
            if (diagrams.and(theory.space().occurs(), diagrams.and(unlike, and(fewer))) == Diagrams.FALSE) {
                needed = fewer;
            }
        }
        return needed;
    }

    private int unlike(int one, int other) {
        return diagrams.or(diagrams.without(one, other), diagrams.without(other, one));
    }

    private int and(List<Condition> conditions) {
        return diagrams.and(conditions.stream().mapToInt(theory::holds).toArray());
    }
}
