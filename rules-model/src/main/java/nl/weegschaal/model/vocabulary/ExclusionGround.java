package nl.weegschaal.model.vocabulary;

/**
 * Why the policy excludes an alternative.
 */
public enum ExclusionGround {
    /** For the whole country. */
    WHOLE_COUNTRY,

    /** For this area. */
    AREA,

    /** The actor of harm holds power in this area. */
    ACTOR_IN_CONTROL,

    /** For this profile of applicant. */
    PROFILE,

    /** The route passes an area that the policy names. */
    TRANSIT_ROUTE,

    /** There are no evident, concrete, individual leads for one. */
    NO_INDIVIDUAL_LEADS
}
