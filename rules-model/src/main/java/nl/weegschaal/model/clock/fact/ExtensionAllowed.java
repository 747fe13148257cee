package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.TermLength;

/**
 * The most by which the term can be extended on the ground of an extension.
 *
 * @param most the most
 */
public record ExtensionAllowed(TermLength most) implements ClockConclusion {
    @Override
    public ClockQuestion question() {
        return ClockQuestion.ALLOWANCE;
    }
}
