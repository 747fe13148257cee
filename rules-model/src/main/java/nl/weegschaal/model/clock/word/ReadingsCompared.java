package nl.weegschaal.model.clock.word;

/** What the two readings of the end of a term come to in a case. */
public enum ReadingsCompared {
    /** Every term ends on one day. */
    SAME_DAY,
    /** A term ends on one of two days. */
    OTHER_DAY,
    /** The same, and the evaluation day is after the first day of the term that applies and not after the second. */
    DAY_BETWEEN
}
