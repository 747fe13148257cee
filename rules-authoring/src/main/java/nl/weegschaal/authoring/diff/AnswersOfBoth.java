package nl.weegschaal.authoring.diff;

import java.util.Optional;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.vocabulary.Question;

/**
 * The answers of both policies to one question.
 *
 * @param question the question
 * @param sides the finding of each; empty if there is none, or for the other questions but the statements no single one
 */
public record AnswersOfBoth(Question question, OldAndNew<Optional<DerivedFact>> sides) {
    /**
     * Which way the finding goes.
     *
     * @return the direction, by the order of the question
     */
    public Direction direction() {
        return Direction.of(sides);
    }
}
