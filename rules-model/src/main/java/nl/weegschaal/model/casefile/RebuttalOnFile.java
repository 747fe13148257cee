package nl.weegschaal.model.casefile;

import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.RebuttalState;

/**
 * What the applicant said when heard on an alternative, and what was done with it.
 *
 * @param state the state of the rebuttal
 * @param text the rebuttal or the reasons, in words; required when a rebuttal was weighed and not accepted
 */
public record RebuttalOnFile(RebuttalState state, Optional<FreeText> text) {
    /**
     * Checks that a rebuttal is not set aside without reasons.
     *
     * @throws IllegalArgumentException if a rebuttal was not accepted and no reasons are given
     */
    public RebuttalOnFile {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(text, "text");
        if (state == RebuttalState.WEIGHED_NOT_ACCEPTED && text.isEmpty()) {
            throw new IllegalArgumentException("text: a rebuttal that was weighed and not accepted must have reasons");
        }
    }

    /**
     * The applicant was not heard on it yet.
     *
     * @return a rebuttal that leads to a hearing and counts against nobody
     */
    public static RebuttalOnFile notHeard() {
        return new RebuttalOnFile(RebuttalState.NOT_HEARD, Optional.empty());
    }
}
