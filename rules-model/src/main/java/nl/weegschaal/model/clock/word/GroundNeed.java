package nl.weegschaal.model.clock.word;

/** What the law asks of the ground of an extension. Whether it is met nobody works out. */
public enum GroundNeed {
    /** Complex issues of fact or law. */
    COMPLEX_ISSUES,
    /** A significant increase in the number of applications within a short period. */
    INCREASE_IN_A_SHORT_PERIOD,
    /** A disproportionate number of applications within the same period. */
    DISPROPORTIONATE_NUMBER,
    /** A delay that can clearly be attributed to the applicant. */
    FAILURE_OF_THE_APPLICANT,
    /** Circumstances that are duly justified, where an adequate and complete examination asks for it. */
    EXCEPTIONAL_CIRCUMSTANCES,
    /** The conditions of its ground at the time of this extension, whatever held for the one before. */
    OWN_CONDITIONS_AT_ITS_OWN_TIME,
    /** A look into the file: by one reading of the law only the extension was in time. */
    IN_TIME_BY_ONE_READING
}
