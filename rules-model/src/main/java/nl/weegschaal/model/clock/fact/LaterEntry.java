package nl.weegschaal.model.clock.fact;

/**
 * An entry of the timeline that is later than the evaluation day.
 */
public record LaterEntry() implements ClockGiven {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "LaterEntry";
    }
}
