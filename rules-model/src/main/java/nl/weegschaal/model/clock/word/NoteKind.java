package nl.weegschaal.model.clock.word;

/** What the advice on the clock says besides its findings. */
public enum NoteKind {
    /** The clock changes nothing on the merits. */
    MERITS_APART,

    /** How days are counted, and which days are holidays. */
    HOW_DAYS_ARE_COUNTED,

    /** The term of the directive was counted by Article 73 of the regulation. */
    COUNTED_BY_THE_REGULATION,

    /** The directive leaves a shorter term for this procedure to national law, which is not held here. */
    SHORTER_TERM_NOT_HELD,

    /** A decision moratorium was not counted under the regulation. */
    MORATORIUM_NOT_COUNTED,

    /** The law that is available does not say what is left of a term after a postponement. */
    REST_AFTER_POSTPONEMENT,

    /** Entries after the evaluation day were left out. */
    LATER_ENTRIES_LEFT_OUT,

    /** Rate, maximum and first day of the penalty are those of the timeline. */
    PENALTY_BY_COURT
}
