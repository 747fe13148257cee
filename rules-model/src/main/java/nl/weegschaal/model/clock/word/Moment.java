package nl.weegschaal.model.clock.word;

/** On which side of the end of the term something was done. */
public enum Moment {
    /** On the last day of the term, or earlier. */
    BEFORE_THE_END,

    /** After the last day of the term by one reading of the law, and not by the other. */
    BETWEEN_THE_READINGS,
    /** After the last day of the term, by every reading of the law. */
    AFTER_THE_END
}
