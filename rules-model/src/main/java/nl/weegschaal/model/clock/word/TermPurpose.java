package nl.weegschaal.model.clock.word;

/** What a term is for. */
public enum TermPurpose {
    /** The examination ends within it. */
    DECISION,

    /** The examination ends within it in any event. */
    ABSOLUTE,

    /** The examination ends within it in any event if it is postponed. */
    POSTPONED,
    /** The situation in the country is reviewed at least so often while the examination is postponed. */
    REVIEW,

    /** What has to pass after a notice of default. */
    NOTICE
}
