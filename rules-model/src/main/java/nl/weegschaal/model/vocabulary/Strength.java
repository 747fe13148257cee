package nl.weegschaal.model.vocabulary;

/**
 * How strongly an individual element bears on the risk, in words and never in numbers, from less to more.
 */
public enum Strength {
    /** Not assessed yet: to be asked. */
    NOT_ASSESSED,

    /** It raises the risk a little. */
    SLIGHT,

    /** It clearly raises the risk. */
    CLEAR,

    /** It strongly raises the risk. */
    STRONG
}
