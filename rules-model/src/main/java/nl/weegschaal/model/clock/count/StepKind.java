package nl.weegschaal.model.clock.count;

/** What one step of counting does. */
public enum StepKind {
    /** The day of the event does not count: the first day is the next one. */
    EVENT_NOT_COUNTED,

    /** That many months end on the same date of the month. */
    SAME_DATE,

    /** That many months end on the last day of the month, because it has no such date. */
    LAST_DAY_OF_MONTH,

    /** That many weeks end on the same day of the week. */
    SAME_WEEKDAY,

    /** That many working days are counted one by one. */
    WORKING_DAYS,

    /** The term would end on a Saturday and moves a day. */
    SATURDAY,

    /** The term would end on a Sunday and moves a day. */
    SUNDAY,

    /** The term would end on an official holiday and moves a day. */
    HOLIDAY;

    /**
     * Whether the step moves an end to a later day.
     *
     * @return true for a Saturday, a Sunday and an official holiday
     */
    public boolean moves() {
        return this == SATURDAY || this == SUNDAY || this == HOLIDAY;
    }
}
