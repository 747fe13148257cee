package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.TimeContradiction;

/**
 * Why an extension is incompatible with the law.
 *
 * @param kind what
 */
public record ExtensionContradiction(TimeContradiction kind) implements ClockConclusion {
    @Override
    public ClockQuestion question() {
        return ClockQuestion.EXTENSION_CHECK;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ExtensionContradiction";
    }
}
