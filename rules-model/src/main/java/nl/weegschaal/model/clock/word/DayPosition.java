package nl.weegschaal.model.clock.word;

/** On which side of the last day of a term the evaluation day lies. */
public enum DayPosition {
    /** Before it. */
    BEFORE_THE_LAST_DAY,

    /** On it. */
    ON_THE_LAST_DAY,

    /** After it. */
    AFTER_THE_LAST_DAY
}
