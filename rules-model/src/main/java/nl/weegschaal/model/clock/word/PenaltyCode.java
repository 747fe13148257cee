package nl.weegschaal.model.clock.word;

/** How far a penalty that a court set has come. */
public enum PenaltyCode {
    /** Its first day is yet to come. */
    NOT_STARTED,

    /** It grows by the day. */
    ACCRUING,

    /** It has reached its maximum. */
    MAXIMUM_REACHED
}
