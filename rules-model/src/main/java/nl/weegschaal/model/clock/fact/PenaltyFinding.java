package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.PenaltyCode;

/**
 * How far the penalty has come.
 *
 * @param code how far
 */
public record PenaltyFinding(PenaltyCode code) implements ClockConclusion {
    /** Checks that it is there. */
    public PenaltyFinding {
        Objects.requireNonNull(code, "code");
    }

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
