package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.ReviewCode;
import nl.weegschaal.model.fact.FactId;

/**
 * A review of the situation in the country that falls due.
 *
 * @param id which one
 * @param code how it stands
 */
public record ReviewOnFile(FactId id, ReviewCode code) implements ClockGiven {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ReviewOnFile";
    }
}
