package nl.weegschaal.model.vocabulary;

/**
 * How protective an answer to a question is, from the least to the most. Answers to one question are compared by it, and never
 * answers to different questions. Answers of one rank protect equally.
 */
public enum Protection {
    /** The answer goes against the applicant. */
    AGAINST_APPLICANT,

    /** There is no answer yet: something must be asked, resolved or examined first. */
    OPEN,

    /** The answer protects the applicant. */
    PROTECTS
}
