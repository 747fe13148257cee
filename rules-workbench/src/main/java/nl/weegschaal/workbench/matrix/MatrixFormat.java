package nl.weegschaal.workbench.matrix;

/** The forms in which a matrix is written. */
public enum MatrixFormat {
    /** For a terminal. */
    TEXT,
    /** A picture. */
    SVG,
    /** A page by itself. */
    HTML,
    /** For programs. */
    JSON
}
