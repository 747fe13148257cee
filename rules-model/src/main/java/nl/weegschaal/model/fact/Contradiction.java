package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.ContradictionKind;
import nl.weegschaal.model.vocabulary.Question;

/**
 * Something on file that cannot all be true.
 *
 * @param kind what contradicts itself
 */
public record Contradiction(ContradictionKind kind) implements DerivedFact {
    /** Checks that it is there. */
    public Contradiction {
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public Question question() {
        return Question.COMPLETENESS;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "Contradiction";
    }
}
