package nl.weegschaal.model.vocabulary;

/**
 * How far an exception is established.
 */
public enum Establishment {
    /** Clearly established, with reasons. */
    CLEARLY_ESTABLISHED,

    /** Examined and not clearly established. */
    NOT_CLEARLY_ESTABLISHED,

    /** Not examined. */
    NOT_EXAMINED
}
