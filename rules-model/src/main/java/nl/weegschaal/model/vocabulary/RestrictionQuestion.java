package nl.weegschaal.model.vocabulary;

/** What is asked of a case before it is known whether a restriction stands in the way of an alternative. */
public enum RestrictionQuestion {
    /** Nothing: the restriction counts for everyone. */
    NOTHING,

    /** Whether the actor that the line names holds power in the area. The table of the policy answers it, and the case file. */
    ACTOR_HOLDS_POWER,

    /** Whether the applicant has the profile that the line names. */
    PROFILE,

    /** Whether the condition that the line names is met. The findings on the alternative answer it. */
    CONDITION,

    /** Whether there are evident, concrete, individual leads. The findings on the alternative answer it. */
    LEADS,

    /** Whether the route passes the area that the line names. The findings on the alternative answer it. */
    PASSAGE,

    /** Whether the route passes any area that the actor holds that the line names. The case file and the table answer it. */
    ACTOR_ON_ROUTE,

    /** Whether the alternative lies in an area that one of the lines names. */
    NAMED_AREA
}
