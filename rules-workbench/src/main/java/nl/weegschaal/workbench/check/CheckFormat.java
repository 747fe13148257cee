package nl.weegschaal.workbench.check;

/** The forms in which a check is written. */
public enum CheckFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For code hosts and editors. */
    SARIF
}
