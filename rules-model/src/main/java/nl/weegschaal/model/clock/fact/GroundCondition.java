package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.GroundNeed;

/**
 * What the law asks of the ground of an extension.
 *
 * @param need what
 */
public record GroundCondition(GroundNeed need) implements ClockConclusion {
    /** Checks that it is there. */
    public GroundCondition {
        Objects.requireNonNull(need, "need");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.GROUND;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "GroundCondition";
    }
}
