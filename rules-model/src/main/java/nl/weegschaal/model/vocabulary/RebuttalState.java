package nl.weegschaal.model.vocabulary;

/**
 * What the applicant, heard on the alternative, said about it.
 */
public enum RebuttalState {
    /** The applicant was not heard on it yet. */
    NOT_HEARD,

    /** Heard; no rebuttal was made. */
    NONE_MADE,

    /** A rebuttal was made and is not weighed yet. */
    NOT_WEIGHED,

    /** The rebuttal was weighed and not accepted, with reasons. */
    WEIGHED_NOT_ACCEPTED,

    /** The rebuttal was accepted. */
    ACCEPTED
}
