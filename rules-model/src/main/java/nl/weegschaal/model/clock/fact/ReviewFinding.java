package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.ReviewCode;

/**
 * How a review stands.
 *
 * @param code how
 */
public record ReviewFinding(ReviewCode code) implements ClockConclusion {
    /** Checks that it is there. */
    public ReviewFinding {
        Objects.requireNonNull(code, "code");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.REVIEWS;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ReviewFinding";
    }
}
