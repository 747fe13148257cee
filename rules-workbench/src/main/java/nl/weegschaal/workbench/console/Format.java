package nl.weegschaal.workbench.console;

/** The forms in which results and problems are written. */
public enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
