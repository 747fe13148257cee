package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.DayPosition;

/**
 * The evaluation day compared with the term within which the examination ends.
 *
 * @param position on which side
 */
public record DecisionTerm(DayPosition position) implements ClockGiven {
    /** Checks that it is there. */
    public DecisionTerm {
        Objects.requireNonNull(position, "position");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "DecisionTerm";
    }
}
