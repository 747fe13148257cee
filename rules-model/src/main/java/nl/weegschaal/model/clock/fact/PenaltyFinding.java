package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.PenaltyCode;

/**
 * How far the penalty has come.
 *
 * @param code how far
 */
public record PenaltyFinding(PenaltyCode code) implements ClockConclusion {
    @Override
    public ClockQuestion question() {
        return ClockQuestion.PENALTY;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "PenaltyFinding";
    }
}
