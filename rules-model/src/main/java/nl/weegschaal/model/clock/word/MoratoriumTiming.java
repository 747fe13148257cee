package nl.weegschaal.model.clock.word;

/** How a decision moratorium lies in relation to the term. */
public enum MoratoriumTiming {
    /** No day of it lies from the lodging day to the end of the term. */
    OUTSIDE_THE_TERM,

    /** At least one day of it does. */
    WITHIN_THE_TERM
}
