package nl.weegschaal.model.clock.word;

/** When the application was lodged, as far as it decides which law of procedure applies. */
public enum LodgingPeriod {
    /** Before Regulation (EU) 2024/1348 applied. */
    BEFORE_THE_REGULATION,

    /** On the day from which Regulation (EU) 2024/1348 applies, or later. */
    UNDER_THE_REGULATION
}
