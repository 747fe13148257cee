package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.StatementKind;

/**
 * What the advisory must say besides its findings.
 *
 * @param kind what
 */
public record Statement(StatementKind kind) implements DerivedFact {
    /** Checks that it is there. */
    public Statement {
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public Question question() {
        return Question.STATEMENTS;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "Statement";
    }
}
