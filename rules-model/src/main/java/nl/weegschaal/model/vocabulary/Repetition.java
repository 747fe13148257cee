package nl.weegschaal.model.vocabulary;

/**
 * Whether earlier serious harm indicates that it will be repeated (Article 4(4) of the Qualification Regulation).
 */
public enum Repetition {
    /** Nobody gave good reasons to consider that it will not be repeated. */
    INDICATED,

    /** The officer gave good reasons to consider that it will not be repeated. */
    GOOD_REASONS_AGAINST
}
