package nl.weegschaal.model.vocabulary;

/**
 * What a reference says about the element that it is cited for.
 */
public enum EvidenceDirection {
    /** It supports the element. */
    SUPPORTS,

    /** It contradicts the element. */
    CONTRADICTS,

    /** It gives context only. */
    CONTEXT
}
