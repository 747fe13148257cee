package nl.weegschaal.model.fact;

import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.Question;

/**
 * Whether the alternative may be considered.
 *
 * @param code the conclusion
 */
public record AlternativeFinding(AlternativeCode code) implements DerivedFact {
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
