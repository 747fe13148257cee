package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.Question;

/**
 * Whether the alternative may be considered.
 *
 * @param code the conclusion
 */
public record AlternativeFinding(AlternativeCode code) implements DerivedFact {
    /** Checks that it is there. */
    public AlternativeFinding {
        Objects.requireNonNull(code, "code");
    }

    @Override
    public Question question() {
        return Question.ALTERNATIVE;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "AlternativeFinding";
    }
}
