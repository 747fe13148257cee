package nl.weegschaal.model.clock.word;

/** Whether the two weeks after a notice of default are over. */
public enum Wait {
    /** They are not. */
    RUNNING,

    /** They are. */
    OVER
}
