package nl.weegschaal.model.vocabulary;

/**
 * Outcome of the question how the policy stands.
 */
public enum PolicyCode {
    /** A published policy is in force for this area. */
    IN_FORCE,

    /** An illustrative policy covers this area on this date. */
    ILLUSTRATIVE,

    /** The policy for this area is out of date. */
    STALE,

    /** There is no policy for this area on this date. */
    MISSING
}
