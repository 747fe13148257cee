package nl.weegschaal.model.clock;

/** What a date of the clock is. */
public enum DateKind {
    /** The last day of the term as the law gives it. */
    STATUTORY,

    /** The last day of the term with an extension. */
    EXTENDED,

    /** The last day to which a moratorium can extend the term. */
    MORATORIUM,

    /** The last day of the term while, or after, the examination is postponed. */
    POSTPONED,

    /** The last day of the term that applies. */
    DECISION,

    /** The last day of the absolute limit. */
    ABSOLUTE,

    /** The last day on which the situation in the country is to be reviewed. */
    REVIEW,

    /** The last of the two weeks after a notice of default. */
    NOTICE,

    /** The day on which a penalty reaches its maximum. */
    PENALTY_MAXIMUM
}
