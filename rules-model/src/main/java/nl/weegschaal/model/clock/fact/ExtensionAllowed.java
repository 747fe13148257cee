package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.TermLength;

/**
 * The most by which the term can be extended on the ground of an extension.
 *
 * @param most the most
 */
public record ExtensionAllowed(TermLength most) implements ClockConclusion {
    /** Checks that it is there. */
    public ExtensionAllowed {
        Objects.requireNonNull(most, "most");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.ALLOWANCE;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ExtensionAllowed";
    }
}
