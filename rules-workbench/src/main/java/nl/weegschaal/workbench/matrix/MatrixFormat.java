package nl.weegschaal.workbench.matrix;

import nl.weegschaal.workbench.console.Format;

/** The forms in which a matrix is written. */
public enum MatrixFormat {
    /** For a terminal. */
    TEXT,
    /** A picture. */
    SVG,
    /** A page by itself. */
    HTML,
    /** For programs. */
    JSON;

    /** The form in which problems are told. */
    Format ofProblems() {
        return this == JSON ? Format.JSON : Format.TEXT;
    }
}
