package nl.weegschaal.journal;

/** What can be wrong with a journal. */
public enum FlawKind {
    /** A line is not what its hashes say. */
    CHANGED,
    /** Lines are not there: numbers are skipped. */
    MISSING,
    /** A line stands at the place of another. */
    SWAPPED,
    /** A line appears twice. */
    DUPLICATED,
    /** A line stands between two that follow from one another, or two different lines have one number. */
    INSERTED,
    /** A line does not follow from the one before, though both are whole: one of the two took the place of another. */
    REPLACED,
    /** The file ends in the middle of a line: it was torn off, or is being written. */
    TORN,
    /** A line is longer than any line of a journal. */
    TOO_LONG,
    /** A line has no signature. */
    UNSIGNED,
    /** The signature of a line, or of the head that was kept, was not made with the key. */
    FOREIGN_SIGNATURE,
    /** The journal ends before the head that was kept. */
    CUT_SHORT,
    /** The line of the head that was kept is another one. */
    REWRITTEN
}
