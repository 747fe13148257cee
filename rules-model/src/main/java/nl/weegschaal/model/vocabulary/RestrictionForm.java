package nl.weegschaal.model.vocabulary;

/**
 * The forms in which a country policy limits the internal protection alternative. Each of them protects: none makes an
 * alternative easier to hold against the applicant.
 */
public enum RestrictionForm {
    /** There is no alternative. */
    EXCLUDED,

    /** There is no alternative, unless there are evident, concrete, individual leads for one. */
    EXCLUDED_UNLESS_LEADS,

    /** There is no alternative for an applicant with a profile. */
    EXCLUDED_FOR_PROFILE,

    /** There is an alternative only if a condition is met; several lines mean that each of them must be met. */
    ONLY_IF,

    /** There is an alternative only where an actor does not hold power. */
    NOT_WHERE_ACTOR_RULES,

    /** There is no alternative if the route there passes an area. */
    NOT_THROUGH
}
