package nl.weegschaal.model.clock.word;

/** What can follow from the term having ended. */
public enum DefaultCode {
    /** No notice of default was given after the term had ended. */
    NOTICE_MAY_BE_GIVEN,

    /** Notice was given; the two weeks are running. */
    TWO_WEEKS_RUNNING,

    /** Notice was given and the two weeks are over. */
    APPEAL_MAY_BE_LODGED
}
