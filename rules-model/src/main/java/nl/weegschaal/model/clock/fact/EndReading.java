package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.Readings;

/**
 * In how many ways the law can be read on the end of a term of more than twelve weeks or three months.
 *
 * @param readings how many
 */
public record EndReading(Readings readings) implements ClockConclusion {
    /** Checks that it is there. */
    public EndReading {
        Objects.requireNonNull(readings, "readings");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.READINGS;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "EndReading";
    }
}
