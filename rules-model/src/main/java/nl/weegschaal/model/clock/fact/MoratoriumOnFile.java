package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.MoratoriumTiming;
import nl.weegschaal.model.fact.FactId;

/**
 * A decision moratorium for the country.
 *
 * @param id which one
 * @param timing how it lies in relation to the term
 * @param overlapping whether it shares a day with another one
 */
public record MoratoriumOnFile(FactId id, MoratoriumTiming timing, boolean overlapping) implements ClockGiven {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "MoratoriumOnFile";
    }
}
