package nl.weegschaal.model.vocabulary;

/**
 * How current the policy is for one area on the decision date.
 */
public enum Standing {
    /** In force and within its review date. */
    CURRENT,

    /**
     * In force, but past its review date: it still binds the authority, so every protective effect stays, and nothing negative follows
     * from it.
     */
    REVIEW_PASSED,

    /** Past its validity: it gives no starting point, and nothing negative follows from it. */
    STALE
}
