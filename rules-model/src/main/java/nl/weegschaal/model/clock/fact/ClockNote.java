package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.NoteKind;

/**
 * What the advice on the clock says besides.
 *
 * @param kind what
 */
public record ClockNote(NoteKind kind) implements ClockConclusion {
    /** Checks that it is there. */
    public ClockNote {
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.NOTES;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ClockNote";
    }
}
