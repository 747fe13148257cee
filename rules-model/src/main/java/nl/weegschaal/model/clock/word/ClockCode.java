package nl.weegschaal.model.clock.word;

/** How the clock stands on the evaluation day. */
public enum ClockCode {
    /** The term has not ended. */
    RUNNING,

    /** The term has ended, the absolute limit has not. */
    PASSED,

    /** The absolute limit has ended. */
    ABSOLUTE_LIMIT_PASSED
}
