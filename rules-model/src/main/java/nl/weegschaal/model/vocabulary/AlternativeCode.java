package nl.weegschaal.model.vocabulary;

/**
 * Outcome of the question whether an internal protection alternative may be considered.
 */
public enum AlternativeCode {
    /** No real risk is indicated at home, so the question is not reached (Article 8(3)). */
    NOT_REACHED,

    /** Something must be examined first. */
    EXAMINATION_REQUIRED,

    /** The authority has not demonstrated it: it cannot be held against the applicant. */
    NOT_DEMONSTRATED,

    /** The policy excludes it. */
    EXCLUDED_BY_POLICY,

    /** Every limb is found: the officer may consider it. */
    MAY_BE_CONSIDERED
}
