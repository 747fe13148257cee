package nl.weegschaal.workbench;

/** The forms in which a check is written. */
enum CheckFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For code hosts and editors. */
    SARIF
}
