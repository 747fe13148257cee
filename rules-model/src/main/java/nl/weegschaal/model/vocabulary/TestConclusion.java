package nl.weegschaal.model.vocabulary;

/**
 * What an officer concludes in their own individual test of an area: the violence that they established there and the circumstances of
 * this applicant together.
 */
public enum TestConclusion {
    /** The officer finds a real risk of serious harm indicated. */
    REAL_RISK_INDICATED,

    /** The officer finds that the file does not substantiate a real risk of serious harm. */
    NOT_SUBSTANTIATED
}
