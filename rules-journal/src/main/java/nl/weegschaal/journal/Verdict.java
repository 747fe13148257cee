package nl.weegschaal.journal;

import java.util.Optional;

/**
 * What a check of a journal found.
 *
 * @param head the last line that is as it was written; unsigned
 * @param withoutTexts how many lines up to there once had texts and have them no longer
 * @param flaw the first thing that is wrong; empty if all is well
 */
public record Verdict(Head head, long withoutTexts, Optional<Flaw> flaw) {
    /**
     * Whether all is well.
     *
     * @return true if no flaw was found
     */
    public boolean holds() {
        return flaw.isEmpty();
    }
}
