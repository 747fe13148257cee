package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.TermLength;

/**
 * The most to which a moratorium extends the term.
 *
 * @param length from the lodging day
 */
public record MoratoriumTerm(TermLength length) implements ClockConclusion {
    /** Checks that it is there. */
    public MoratoriumTerm {
        Objects.requireNonNull(length, "length");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.MORATORIUM;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "MoratoriumTerm";
    }
}
