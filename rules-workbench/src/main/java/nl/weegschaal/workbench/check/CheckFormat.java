package nl.weegschaal.workbench.check;

import nl.weegschaal.workbench.console.Format;

/** The forms in which a check is written. */
public enum CheckFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For code hosts and editors. */
    SARIF;

    /** The form in which problems are told. */
    Format ofProblems() {
        return this == JSON ? Format.JSON : Format.TEXT;
    }
}
