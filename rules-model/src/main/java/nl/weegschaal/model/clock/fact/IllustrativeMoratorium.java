package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.IllustrationUse;

/**
 * A decision moratorium that a policy made up.
 *
 * @param use what was done with it
 */
public record IllustrativeMoratorium(IllustrationUse use) implements ClockGiven {
    /** Checks that it is there. */
    public IllustrativeMoratorium {
        Objects.requireNonNull(use, "use");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "IllustrativeMoratorium";
    }
}
