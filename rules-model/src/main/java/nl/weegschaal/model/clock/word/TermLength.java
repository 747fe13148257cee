package nl.weegschaal.model.clock.word;

/** How long a term is. Rules know it as a word; what it comes to in days is counted elsewhere, in one place. */
public enum TermLength {
    /** Two weeks. */
    TWO_WEEKS,

    /** Ten working days. */
    TEN_WORKING_DAYS,

    /** Two months. */
    TWO_MONTHS,

    /** Three months. */
    THREE_MONTHS,

    /** Four months. */
    FOUR_MONTHS,

    /** Six months. */
    SIX_MONTHS,

    /** Nine months. */
    NINE_MONTHS,

    /** Twelve months. */
    TWELVE_MONTHS,
    /** Twenty-one months. */
    TWENTY_ONE_MONTHS
}
