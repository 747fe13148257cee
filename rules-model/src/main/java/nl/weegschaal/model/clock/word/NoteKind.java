package nl.weegschaal.model.clock.word;

/** What the advice on the clock says besides its findings. */
public enum NoteKind {
    /** The clock changes nothing on the merits. */
    MERITS_APART,

    /** How days are counted, and which days are holidays. */
    HOW_DAYS_ARE_COUNTED,

    /** A term of the directive ends on one of two days: one for each reading of the law. */
    TWO_READINGS,
    /** By one of the readings the term has passed. */
    PASSED_BY_ONE_READING,
    /** By one of the readings the notice of default came after the term, by the other before. */
    NOTICE_BETWEEN_THE_READINGS,

    /** The directive leaves a shorter term for this procedure to national law, which is not held here. */
    SHORTER_TERM_NOT_HELD,

    /** A decision moratorium was not counted under the regulation. */
    MORATORIUM_NOT_COUNTED,

    /** A decision moratorium that a policy made up was left out. */
    MORATORIUM_LEFT_OUT,
    /** The term rests on a decision moratorium that a policy made up. */
    MORATORIUM_MADE_UP,
    /** The law that is available does not say what is left of a term after a postponement. */
    REST_AFTER_POSTPONEMENT,

    /** Entries after the evaluation day were left out. */
    LATER_ENTRIES_LEFT_OUT,

    /** Rate, maximum and first day of the penalty are those of the timeline. */
    PENALTY_BY_COURT
}
