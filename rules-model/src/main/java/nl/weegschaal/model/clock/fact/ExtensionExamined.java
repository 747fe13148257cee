package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.ExtensionSize;
import nl.weegschaal.model.clock.word.Moment;

/**
 * The one extension that this run is about.
 *
 * @param moment when notice of it was given, compared with the end of the term as it stood
 * @param size how long it is
 */
public record ExtensionExamined(Moment moment, ExtensionSize size) implements ClockGiven {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ExtensionExamined";
    }
}
