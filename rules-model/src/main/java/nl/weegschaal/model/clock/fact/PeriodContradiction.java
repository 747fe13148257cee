package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.TimeContradiction;

/**
 * Why a moratorium or a postponement is incompatible with the law.
 *
 * @param kind what
 */
public record PeriodContradiction(TimeContradiction kind) implements ClockConclusion {
    /** Checks that it is there. */
    public PeriodContradiction {
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.PERIOD_CHECK;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "PeriodContradiction";
    }
}
