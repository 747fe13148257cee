package nl.weegschaal.model.clock.word;

/** Whether an entry of the timeline counts for the dates. */
public enum Effect {
    /** It counts. */
    COUNTED,

    /** It does not count, and the advice says so. */
    NOT_COUNTED
}
