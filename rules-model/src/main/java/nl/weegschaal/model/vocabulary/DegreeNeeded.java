package nl.weegschaal.model.vocabulary;

/**
 * The degree of individual elements that the gradation asks for.
 */
public enum DegreeNeeded {
    /** None: presence suffices. */
    NONE,

    /** A lower degree. */
    LOWER,

    /** A higher degree. */
    HIGHER,

    /** A lower or a higher degree; the policy does not say which. */
    LOWER_OR_HIGHER,

    /** The policy gives no starting point. */
    NOT_STATED
}
