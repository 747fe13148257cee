package nl.weegschaal.engine.replay;

/**
 * What only one of two derivations says.
 *
 * @param only which of them
 * @param entry what it says
 */
public record Difference(Side only, Entry entry) {
    /** One of the two derivations that are compared. */
    public enum Side {
        /** That of the trace. */
        THEN,

        /** That of the replay. */
        NOW
    }
}
