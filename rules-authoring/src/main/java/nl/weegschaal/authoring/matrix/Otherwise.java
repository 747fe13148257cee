package nl.weegschaal.authoring.matrix;

/** One thing that a matrix holds fixed, taken otherwise. */
public enum Otherwise {
    /** The applicant was found to be no civilian. */
    NOT_CIVILIAN,

    /** It is not known whether the applicant is a civilian. */
    CIVILIAN_UNKNOWN,

    /** The policy is out of date for the area. */
    POLICY_STALE,

    /** It is not established which area the applicant comes from. */
    AREA_NOT_ESTABLISHED,

    /** Something on file contradicts itself. */
    CONTRADICTION
}
