package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.ReviewCode;
import nl.weegschaal.model.fact.FactId;

/**
 * A review of the situation in the country that falls due.
 *
 * @param id which one
 * @param code how it stands
 */
public record ReviewOnFile(FactId id, ReviewCode code) implements ClockGiven {
    /** Checks that nothing is absent. */
    public ReviewOnFile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(code, "code");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ReviewOnFile";
    }
}
