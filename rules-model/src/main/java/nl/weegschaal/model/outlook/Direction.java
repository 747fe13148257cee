package nl.weegschaal.model.outlook;

/** How another finding stands to the one that was found. */
public enum Direction {
    /** It protects the applicant more. */
    MORE_PROTECTIVE,

    /** It protects the applicant less. */
    LESS_PROTECTIVE,

    /** It protects as much, or the two stand in no order. */
    OTHER
}
