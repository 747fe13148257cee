package nl.weegschaal.model.vocabulary;

/**
 * The degree of individual elements, from less to more. An ordinal word, never a number.
 */
public enum Degree {
    /** No individual elements. */
    NONE,

    /** A lower degree of individual elements. */
    LOWER,

    /** A higher degree of individual elements. */
    HIGHER
}
