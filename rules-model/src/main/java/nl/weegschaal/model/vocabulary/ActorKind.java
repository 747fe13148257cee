package nl.weegschaal.model.vocabulary;

/**
 * Who causes the serious harm.
 */
public enum ActorKind {
    /** The State of origin or its agents: protection there is presumed absent (Article 8(2)). */
    STATE_OR_ITS_AGENTS,

    /** Another state. */
    FOREIGN_STATE,

    /** A non-State actor. */
    NON_STATE,

    /** Not established. */
    UNKNOWN
}
