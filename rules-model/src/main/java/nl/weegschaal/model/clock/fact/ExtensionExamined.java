package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.ExtensionSize;
import nl.weegschaal.model.clock.word.Moment;

/**
 * The one extension that this run is about.
 *
 * @param moment when notice of it was given, compared with the end of the term as it stood
 * @param size how long it is
 * @param further whether an earlier extension is on file on the same ground
 */
public record ExtensionExamined(Moment moment, ExtensionSize size, boolean further) implements ClockGiven {
    /** Checks that nothing is absent. */
    public ExtensionExamined {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(size, "size");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ExtensionExamined";
    }
}
