package nl.weegschaal.model.vocabulary;

/**
 * Outcome of the question what the sliding scale asks for.
 */
public enum ScaleCode {
    /** Gradation 1: presence in the area suffices. */
    PRESENCE_SUFFICES,

    /** Gradation 2: a lower degree of individual elements is needed. */
    FEWER_INDIVIDUAL_ELEMENTS_NEEDED,

    /** Gradation 3: a higher degree of individual elements is needed. */
    MORE_INDIVIDUAL_ELEMENTS_NEEDED,

    /** The policy gives no starting point, or does not say which. */
    NO_POLICY_STARTING_POINT
}
