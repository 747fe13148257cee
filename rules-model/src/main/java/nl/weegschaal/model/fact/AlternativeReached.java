package nl.weegschaal.model.fact;

import nl.weegschaal.model.vocabulary.Question;

/**
 * A real risk is indicated at home, so the question of an alternative is reached.
 */
public record AlternativeReached() implements DerivedFact {
    @Override
    public Question question() {
        return Question.REACH;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "AlternativeReached";
    }
}
