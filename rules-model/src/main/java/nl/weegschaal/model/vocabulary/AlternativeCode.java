package nl.weegschaal.model.vocabulary;

import java.util.Optional;

/**
 * Outcome of the question whether an internal protection alternative may be considered.
 */
public enum AlternativeCode {
    /** No real risk is indicated at home, so the question is not reached (Article 8(3)). */
    NOT_REACHED(Optional.empty()),

    /** Something must be examined first. */
    EXAMINATION_REQUIRED(Optional.of(Protection.OPEN)),

    /** The authority has not demonstrated it: it cannot be held against the applicant. */
    NOT_DEMONSTRATED(Optional.of(Protection.PROTECTS)),

    /** The policy excludes it. */
    EXCLUDED_BY_POLICY(Optional.of(Protection.PROTECTS)),

    /** Every limb is found: the officer may consider it. */
    MAY_BE_CONSIDERED(Optional.of(Protection.AGAINST_APPLICANT));

    private final Optional<Protection> protection;

    AlternativeCode(Optional<Protection> protection) {
        this.protection = protection;
    }

    /**
     * How protective this outcome is among the outcomes on an alternative that is reached.
     *
     * @return its rank; empty if the question is not reached, for that stands outside the order
     */
    public Optional<Protection> protection() {
        return protection;
    }

    /**
     * Whether the question is reached at all.
     *
     * @return true if this is an answer to it
     */
    public boolean isReached() {
        return protection.isPresent();
    }

    /**
     * Whether this goes against the applicant.
     *
     * @return true if it does; false if the question is not reached
     */
    public boolean isNegative() {
        return protection.filter(Protection.AGAINST_APPLICANT::equals).isPresent();
    }
}
