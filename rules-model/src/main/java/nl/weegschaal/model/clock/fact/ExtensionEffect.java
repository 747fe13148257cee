package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.Effect;

/**
 * Whether an extension counts.
 *
 * @param effect whether
 */
public record ExtensionEffect(Effect effect) implements ClockConclusion {
    /** Checks that it is there. */
    public ExtensionEffect {
        Objects.requireNonNull(effect, "effect");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.EXTENSION_EFFECT;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ExtensionEffect";
    }
}
