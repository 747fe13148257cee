package nl.weegschaal.engine.assess;

import java.util.Optional;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AspectState;

/**
 * The answer to what a line of the policy asks.
 *
 * @param answer the answer
 * @param by where it comes from; empty if the line asks nothing
 */
record Answered(Answer answer, Optional<Origin> by) {
    /** A line that asks nothing always holds. */
    static Answered always() {
        return new Answered(Answer.YES, Optional.empty());
    }

    /** An answer that stands in the case file, or would stand there. */
    static Answered inCase(Answer answer, String place, boolean onFile) {
        return new Answered(answer, Optional.of(onFile ? new Origin.CaseGiven(place) : new Origin.NotOnFile(place)));
    }

    static Answer of(AspectState state) {
        return switch (state) {
            case FOUND -> Answer.YES;
            case NOT_FOUND -> Answer.NO;
            case NOT_EXAMINED -> Answer.UNKNOWN;
        };
    }
}
