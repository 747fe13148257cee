package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.DefaultCode;

/**
 * What can follow from the term having ended.
 *
 * @param code what
 */
public record DefaultFinding(DefaultCode code) implements ClockConclusion {
    /** Checks that it is there. */
    public DefaultFinding {
        Objects.requireNonNull(code, "code");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.DEFAULT;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "DefaultFinding";
    }
}
