package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.Question;

/**
 * Something that is missing or not examined.
 *
 * @param kind what is missing
 */
public record OpenPoint(OpenPointKind kind) implements DerivedFact {
    /** Checks that it is there. */
    public OpenPoint {
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public Question question() {
        return Question.COMPLETENESS;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "OpenPoint";
    }
}
