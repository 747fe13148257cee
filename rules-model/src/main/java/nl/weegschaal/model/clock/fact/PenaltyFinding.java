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
}
