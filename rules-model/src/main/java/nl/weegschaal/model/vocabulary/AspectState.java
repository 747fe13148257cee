package nl.weegschaal.model.vocabulary;

/**
 * What the authority found on one aspect.
 */
public enum AspectState {
    /** Found, with reasons. */
    FOUND,

    /** Examined and not found. */
    NOT_FOUND,

    /** No finding on file: it cannot be held against the applicant. */
    NOT_EXAMINED
}
