package nl.weegschaal.model.vocabulary;

/**
 * Why the file does not support a negative finding.
 */
public enum InquiryGround {
    /** Something is missing or not examined. */
    OPEN_POINT,

    /** An element of Article 15(c) is not known. */
    ARTICLE_ELEMENT_UNKNOWN,

    /** The policy gives no starting point, or not which. */
    NO_STARTING_POINT,

    /** There are individual elements that do not reach the degree needed by themselves: the officer weighs them. */
    ELEMENTS_TO_WEIGH,

    /** The officer weighed the individual elements and does not find the degree needed: what follows is for the officer. */
    OFFICER_WEIGHED
}
