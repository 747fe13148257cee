package nl.weegschaal.model.vocabulary;

/**
 * Whether the applicant was asked about a kind of individual circumstance. An empty file means that nobody asked, and nothing negative
 * follows from that (CJEU C-125/22).
 */
public enum Asked {
    /** Something of this kind was raised; it stands among the individual elements. */
    RAISED,

    /** The applicant was asked, and raised nothing of this kind. */
    NOTHING_RAISED,

    /** The file does not say that anybody asked. */
    NOT_ASKED
}
