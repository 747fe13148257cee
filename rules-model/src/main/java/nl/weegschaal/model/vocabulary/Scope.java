package nl.weegschaal.model.vocabulary;

/**
 * What one run of the rules is about.
 */
public enum Scope {
    /** One area and this applicant: the sliding scale. Run for the home area and, with the same applicant, for every area named as alternative. */
    AREA,

    /** One internal protection alternative. */
    ALTERNATIVE,

    /** The advisory as a whole. */
    CASE
}
