package nl.weegschaal.model.clock.word;

/** How a review of the situation in the country stands. */
public enum ReviewCode {
    /** It was held on its last day or earlier. */
    HELD,

    /** Its last day has not passed. */
    TO_BE_HELD,

    /** Its last day has passed and no review is on file. */
    OVERDUE
}
