package nl.weegschaal.authoring.mutate;

import java.util.Optional;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.language.Norm;

/**
 * A rule with one thing changed.
 *
 * @param number which of the mutants of its rule it is, from 1
 * @param kind what was changed
 * @param condition the number of the condition that was changed, from 0; -1 if it is the conclusion or the whole rule
 * @param original the rule as it stands
 * @param changed the rule after the change; empty if it is left out
 * @param <N> the kind of rule: on the merits or of the clock
 */
public record Mutant<N extends Norm>(int number, MutantKind kind, int condition, N original, Optional<N> changed) {
    /** What {@code condition} is for a change of the conclusion or of the whole rule. */
    public static final int NO_CONDITION = -1;

    /**
     * How it is called. The same rule always has the same mutants with the same names.
     *
     * @return such as {@code risk-real/condition-dropped/1}
     */
    public String id() {
        return original.id() + "/" + Words.of(kind) + "/" + number;
    }
}
