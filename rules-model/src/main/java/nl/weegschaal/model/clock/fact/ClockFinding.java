package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.ClockCode;

/**
 * How the clock stands.
 *
 * @param code the finding
 */
public record ClockFinding(ClockCode code) implements ClockConclusion {
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
