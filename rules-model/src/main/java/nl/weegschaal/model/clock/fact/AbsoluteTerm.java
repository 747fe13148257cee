package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.DayPosition;

/**
 * The evaluation day compared with the absolute limit.
 *
 * @param position on which side
 */
public record AbsoluteTerm(DayPosition position) implements ClockGiven {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "AbsoluteTerm";
    }
}
