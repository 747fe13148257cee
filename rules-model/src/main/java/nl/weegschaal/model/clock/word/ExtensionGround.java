package nl.weegschaal.model.clock.word;

/** Why a time limit was extended. */
public enum ExtensionGround {
    /** Complex issues of fact or law. */
    COMPLEX,

    /** A large number of applications in the same period. */
    MANY_APPLICATIONS,

    /** The delay is due to the applicant, who did not keep to an obligation. */
    APPLICANT_FAILURE,

    /** By way of exception, for an adequate and complete examination. */
    EXCEPTIONAL
}
