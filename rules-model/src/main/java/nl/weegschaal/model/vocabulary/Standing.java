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

    /**
     * Kept by a transitional rule alone, while the version in force on the decision date is better for the applicant in this area: every
     * protective effect stays, and nothing negative follows from it, since the risk is judged as of the decision.
     */
    LESS_THAN_IN_FORCE,

    /** Past its validity: it gives no starting point, and nothing negative follows from it. */
    STALE;

    /**
     * This standing, held against the version in force on the decision date.
     *
     * @param lessThanInForce whether that version is better for the applicant in the area
     * @return that it is less, unless it gives no starting point at all
     */
    public Standing held(boolean lessThanInForce) {
        return lessThanInForce && this != STALE ? LESS_THAN_IN_FORCE : this;
    }

    /**
     * Whether a line of a table can have it by the days that stand in it.
     *
     * @return false for what only holding two versions of a policy against each other can show
     */
    public boolean isOfALine() {
        return switch (this) {
            case CURRENT, REVIEW_PASSED, STALE -> true;
            case LESS_THAN_IN_FORCE -> false;
        };
    }
}
