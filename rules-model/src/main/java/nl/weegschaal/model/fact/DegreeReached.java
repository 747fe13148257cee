package nl.weegschaal.model.fact;

import nl.weegschaal.model.vocabulary.Question;

/**
 * The degree shown reaches the degree needed and all elements of Article 15(c) are established.
 */
public record DegreeReached() implements DerivedFact {
    @Override
    public Question question() {
        return Question.COMPARISON;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "DegreeReached";
    }
}
