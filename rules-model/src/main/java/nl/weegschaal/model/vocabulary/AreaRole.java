package nl.weegschaal.model.vocabulary;

/**
 * Why an area is examined.
 */
public enum AreaRole {
    /** The area that the applicant comes from. */
    HOME,

    /** An area named as internal protection alternative. */
    ALTERNATIVE
}
