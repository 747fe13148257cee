package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.TermLength;
import nl.weegschaal.model.clock.word.TermPurpose;

/**
 * A term that applies.
 *
 * @param purpose what for
 * @param length how long
 */
public record TermApplies(TermPurpose purpose, TermLength length) implements ClockConclusion {
    /** Checks that nothing is absent. */
    public TermApplies {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(length, "length");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.TERM;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "TermApplies";
    }
}
