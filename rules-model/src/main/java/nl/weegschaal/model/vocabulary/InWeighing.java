package nl.weegschaal.model.vocabulary;

/**
 * Whether the officer's own weighing for this area takes an element into account.
 */
public enum InWeighing {
    /** No weighing by an officer was given for this area. */
    NO_WEIGHING,

    /** The weighing names this element. */
    NAMED,

    /** The weighing leaves this element out, so it is incomplete. */
    NOT_NAMED
}
