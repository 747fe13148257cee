package nl.weegschaal.model.clock;

import java.util.List;
import java.util.Objects;

/**
 * A word that rules of the clock concluded.
 *
 * @param code the word
 * @param reasons the norms behind it, at least one
 * @param entry the entry of the timeline that it is about, as a JSON pointer; empty if none
 * @param <C> the words that it can be
 */
public record Concluded<C extends Enum<C>>(C code, List<ClockReason> reasons, String entry) {
    /** Copies the reasons. */
    public Concluded {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(entry, "entry");
        reasons = List.copyOf(reasons);
    }
}
