package nl.weegschaal.model.vocabulary;

/**
 * Why the policy excludes an alternative.
 */
public enum ExclusionGround {
    /** For the whole country. */
    WHOLE_COUNTRY,

    /** For this area. */
    AREA,

    /** The actor that the policy names holds power in this area. */
    ACTOR_IN_CONTROL,

    /** For this profile of applicant. */
    PROFILE,

    /** The route passes an area that the policy names. */
    TRANSIT_ROUTE,

    /** There are no evident, concrete, individual leads for one. */
    NO_INDIVIDUAL_LEADS,

    /** The policy admits an alternative in other areas only. */
    ELSEWHERE_ONLY,

    /** The route passes an area that an actor holds that the policy names. */
    ROUTE_THROUGH_ACTOR
}
