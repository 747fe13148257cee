package nl.weegschaal.model.clock;

import java.util.Objects;
import nl.weegschaal.model.clock.word.PenaltyCode;

/**
 * What is due under a penalty that a court set.
 *
 * @param terms what the court set
 * @param due whole euros up to and including the evaluation day
 * @param finding how far it has come
 */
public record PenaltyDue(PenaltyTerms terms, long due, Concluded<PenaltyCode> finding) {
    /** Checks that nothing is absent. */
    public PenaltyDue {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(finding, "finding");
    }
}
