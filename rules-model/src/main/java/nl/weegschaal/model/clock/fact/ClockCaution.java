package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.NoteKind;

/**
 * What a reader of the advice on the clock must know before relying on its dates.
 *
 * @param kind what
 */
public record ClockCaution(NoteKind kind) implements ClockConclusion {
    /** Checks that it is there. */
    public ClockCaution {
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public ClockQuestion question() {
        return ClockQuestion.CAUTIONS;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ClockCaution";
    }
}
