package nl.weegschaal.model.clock.word;

/** On which side of the end of the term something was done. */
public enum Moment {
    /** On the last day of the term, or earlier. */
    BEFORE_THE_END,

    /** After the last day of the term. */
    AFTER_THE_END
}
