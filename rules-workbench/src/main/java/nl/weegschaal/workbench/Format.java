package nl.weegschaal.workbench;

/** The forms in which results and problems are written. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
