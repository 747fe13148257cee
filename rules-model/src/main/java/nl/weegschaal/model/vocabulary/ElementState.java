package nl.weegschaal.model.vocabulary;

/**
 * Whether an element of Article 15(c) is established.
 */
public enum ElementState {
    /** Established. */
    ESTABLISHED,

    /** Examined and not established. */
    NOT_ESTABLISHED,

    /** Not known: leads to inquiry. */
    UNKNOWN,

    /** Judged by the officer in their own individual test, which the program does not repeat. */
    IN_OFFICER_TEST
}
