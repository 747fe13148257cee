package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.Effect;

/**
 * Whether a postponement counts.
 *
 * @param effect whether
 */
public record PostponementEffect(Effect effect) implements ClockConclusion {
    /** Checks that it is there. */
    public PostponementEffect {
        Objects.requireNonNull(effect, "effect");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.POSTPONEMENT;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "PostponementEffect";
    }
}
