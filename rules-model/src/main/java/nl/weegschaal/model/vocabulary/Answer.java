package nl.weegschaal.model.vocabulary;

/**
 * The answer to a closed question. Not known is never the same as no.
 */
public enum Answer {
    /** Found to be so. */
    YES,

    /** Found not to be so. */
    NO,

    /** Not on file or not examined: leads to inquiry, never to a negative. */
    UNKNOWN
}
