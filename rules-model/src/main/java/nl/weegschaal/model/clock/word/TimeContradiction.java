package nl.weegschaal.model.clock.word;

/** What in a timeline cannot go together by law. */
public enum TimeContradiction {
    /** The term was extended after it had ended. */
    EXTENSION_AFTER_THE_END,

    /** The term was extended by more than the law allows. */
    EXTENSION_BEYOND_THE_MOST,

    /** The law allows no extension on this ground in this procedure. */
    EXTENSION_WITHOUT_BASIS,

    /** Two decision moratoria share a day. */
    OVERLAPPING_MORATORIA,

    /** The examination was postponed after the term had ended. */
    POSTPONED_AFTER_THE_END,

    /** Notice of default was given before the term had ended. */
    DEFAULT_BEFORE_THE_END
}
