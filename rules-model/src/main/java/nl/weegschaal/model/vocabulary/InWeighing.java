package nl.weegschaal.model.vocabulary;

/**
 * Whether the officer's own weighing, or own individual test, for this area takes an element into account.
 */
public enum InWeighing {
    /** No weighing and no test by an officer was given for this area. */
    NO_WEIGHING,

    /** The weighing or the test names this element. */
    NAMED,

    /** The weighing or the test leaves this element out, so it is incomplete. */
    NOT_NAMED
}
