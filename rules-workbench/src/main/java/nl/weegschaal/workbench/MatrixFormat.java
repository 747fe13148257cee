package nl.weegschaal.workbench;

/** The forms in which a matrix is written. */
enum MatrixFormat {
    /** For a terminal. */
    TEXT,
    /** A picture. */
    SVG,
    /** A page by itself. */
    HTML,
    /** For programs. */
    JSON
}
