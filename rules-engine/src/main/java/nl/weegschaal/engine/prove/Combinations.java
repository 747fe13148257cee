package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.language.Rule;

/**
 * The cases that show a rule from every side: one for each combination of its conditions holding and not holding that occurs.
 * Of a rule with many conditions, the combinations in which at most two do not hold.
 */
final class Combinations {
    /** Up to so many conditions every combination is taken: at most 4,096. */
    private static final int MOST_CONDITIONS = 12;

    private static final int MOST_FAILING = 2;

    private final Diagrams diagrams;
    private final List<Integer> found = new ArrayList<>();

    private Combinations(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /** Statements, each of which holds for the cases with one combination. */
    static List<Integer> of(Rule rule, Theory theory) {
        Combinations combinations = new Combinations(theory.space().diagrams());
        List<Integer> conditions = rule.conditions().stream().map(theory::holds).toList();
        int failing = conditions.size() > MOST_CONDITIONS ? MOST_FAILING : conditions.size();
        combinations.split(conditions, theory.space().occurs(), failing);
        return combinations.found;
    }

    private void split(List<Integer> conditions, int cases, int mayFail) {
        if (cases == Diagrams.FALSE) {
            return;
        }
        if (conditions.isEmpty()) {
            found.add(cases);
            return;
        }
        List<Integer> rest = conditions.subList(1, conditions.size());
        split(rest, diagrams.and(cases, conditions.get(0)), mayFail);
        if (mayFail > 0) {
            split(rest, diagrams.without(cases, conditions.get(0)), mayFail - 1);
        }
    }
}
