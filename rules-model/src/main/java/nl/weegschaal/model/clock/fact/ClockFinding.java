package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.ClockCode;

/**
 * How the clock stands.
 *
 * @param code the finding
 */
public record ClockFinding(ClockCode code) implements ClockConclusion {
    /** Checks that it is there. */
    public ClockFinding {
        Objects.requireNonNull(code, "code");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.STATUS;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ClockFinding";
    }
}
