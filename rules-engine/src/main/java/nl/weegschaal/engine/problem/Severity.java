package nl.weegschaal.engine.problem;

/** How much a problem matters. */
public enum Severity {
    /** Nothing can be used until it is corrected. It cannot be accepted. */
    ERROR,
    /** What is there can be used, and somebody should look at it. It can be accepted with a reason. */
    WARNING
}
