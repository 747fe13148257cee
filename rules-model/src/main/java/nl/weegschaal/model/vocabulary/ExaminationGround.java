package nl.weegschaal.model.vocabulary;

/**
 * What must still be examined before an alternative may be considered.
 */
public enum ExaminationGround {
    /** The risk for this applicant in that area is not settled. */
    RISK_THERE_OPEN,

    /** It was not examined whether this applicant runs a real risk there, also from what is not on file. */
    RISK_THERE_NOT_EXAMINED,

    /** It was not examined whether this applicant runs a real risk there on the other ground that the officer states. */
    OTHER_GROUND_THERE_NOT_EXAMINED,

    /** A real risk there on the other ground is not shown to be absent, while effective protection was found: the officer weighs the two. */
    OTHER_GROUND_WITH_PROTECTION,

    /** A real risk there is indicated, while effective protection was found: the officer weighs the two. */
    REAL_RISK_WITH_PROTECTION,

    /** That a real risk there is absent was not shown, while effective protection was found: the officer weighs the two. */
    ABSENCE_NOT_SHOWN_WITH_PROTECTION,

    /** The actor of harm is not established. */
    ACTOR_UNKNOWN,

    /** It is not known whether the applicant is an unaccompanied minor. */
    MINOR_UNKNOWN,

    /** The home area is not established, so the area named may be that area. */
    HOME_AREA_NOT_ESTABLISHED,

    /** The applicant was not heard on the alternative. */
    NOT_HEARD,

    /** The rebuttal is not weighed yet. */
    REBUTTAL_NOT_WEIGHED,

    /** The policy asks to examine areas. */
    NAMED_BY_POLICY,

    /** The reach of missiles and drones in that area must be weighed. */
    LONG_RANGE_ATTACK,

    /** It is not known whether the applicant has a profile for which the policy excludes the alternative. */
    PROFILE_UNKNOWN,

    /** It is not known whether the actor that the policy names holds power there. */
    CONTROL_UNKNOWN,

    /** It is not known whether the route passes an area that the policy names. */
    ROUTE_UNKNOWN,

    /** What the policy says about this alternative is out of date. */
    RESTRICTION_STALE,

    /** The area is wider than the one in which alone the policy admits an alternative. */
    AREA_NOT_PRECISE,

    /** It is not known whether the route passes an area that an actor holds that the policy names. */
    ROUTE_CONTROL_UNKNOWN,

    /** What the policy says about this alternative was due for review before the decision date, and does not exclude it. */
    RESTRICTION_REVIEW_PASSED
}
