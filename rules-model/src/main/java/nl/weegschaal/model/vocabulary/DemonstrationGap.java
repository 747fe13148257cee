package nl.weegschaal.model.vocabulary;

/**
 * Why an alternative is not demonstrated. The burden is on the authority (Article 8(3)).
 */
public enum DemonstrationGap {
    /** No area is named. */
    NO_AREA_NAMED,

    /** The same scale indicates a real risk for this applicant in that area. */
    REAL_RISK_THERE,

    /** It was examined whether this applicant runs a real risk there, and that it is absent was not shown. */
    ABSENCE_OF_REAL_RISK,

    /** It was examined whether this applicant runs a real risk there on the other ground, and that it is absent was not shown. */
    ABSENCE_ON_OTHER_GROUND,

    /** No finding that there is no new threat. */
    NEW_THREAT,

    /** No finding on travel. */
    TRAVEL,

    /** No finding on the transit route. */
    TRANSIT_ROUTE,

    /** No finding on admittance. */
    ADMITTANCE,

    /** No finding on basic needs. */
    BASIC_NEEDS,

    /** No finding on the personal situation. */
    PERSONAL_SITUATION,

    /** No finding on local conditions. */
    LOCAL_CONDITIONS,

    /** No finding on the best interests of the unaccompanied minor. */
    BEST_INTERESTS_OF_CHILD,

    /** No finding on care and custody for the unaccompanied minor. */
    CARE_AND_CUSTODY,

    /** The State is an actor of harm and neither exception is clearly established. */
    STATE_ACTOR,

    /** The rebuttal of the applicant was accepted. */
    REBUTTAL_ACCEPTED,

    /** A condition that the policy sets is not found to be met. */
    POLICY_CONDITION
}
