package nl.weegschaal.engine.observe;

/** Work of the library that a listener is told of. */
public enum Activity {
    /** A case is assessed: ends with {@link Event.Assessed}, {@link Event.Refused} or {@link Event.Faulted}. */
    ASSESSMENT,
    /** Other policies are loaded to come in force: ends with {@link Event.Swapped}, {@link Event.NotSwapped} or {@link Event.Faulted}. */
    SWAP,
    /**
     * Rules are proved, when that is asked for or because policies that come in force have no proof yet: ends with {@link Event.Proved} or
     * {@link Event.Faulted}.
     */
    PROOF
}
