package nl.weegschaal.model.vocabulary;

/**
 * The elements of Article 15(c) that must all be established.
 */
public enum ArticleElement {
    /** International or internal armed conflict. */
    ARMED_CONFLICT,

    /** The applicant is a civilian. */
    CIVILIAN,

    /** Indiscriminate violence in this area. */
    INDISCRIMINATE_VIOLENCE
}
