package nl.weegschaal.model.vocabulary;

/**
 * A ground for protection that this advice is not about and that an officer can state.
 */
public enum OtherGround {
    /** Refugee status: a well-founded fear of persecution. */
    REFUGEE_STATUS,

    /** Article 15(a): the death penalty or execution. */
    ARTICLE_15_A,

    /** Article 15(b): torture or inhuman or degrading treatment or punishment. */
    ARTICLE_15_B
}
