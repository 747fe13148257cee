package nl.weegschaal.benchmarks.run;

/** How long a session of Drools lives. */
public enum Sessions {
    /** One run. */
    NEW,

    /** The whole benchmark. */
    KEPT
}
