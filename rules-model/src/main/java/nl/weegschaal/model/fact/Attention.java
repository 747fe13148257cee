package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.AttentionKind;
import nl.weegschaal.model.vocabulary.Question;

/**
 * Something that the reader must know and that changes no finding.
 *
 * @param kind what it is
 */
public record Attention(AttentionKind kind) implements DerivedFact {
    /** Checks that it is there. */
    public Attention {
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public Question question() {
        return Question.COMPLETENESS;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "Attention";
    }
}
