package nl.weegschaal.authoring.matrix;

/** One thing that a matrix holds fixed, taken otherwise. */
public enum Otherwise {
    /** Some kind of individual circumstance was not asked about. */
    NOT_ASKED,

    /** The applicant was found to be no civilian. */
    NOT_CIVILIAN,

    /** It is not known whether the applicant is a civilian. */
    CIVILIAN_UNKNOWN,

    /** The review date of the policy for the area has passed. */
    REVIEW_PASSED,

    /** The validity of the policy for the area has ended. */
    POLICY_STALE,

    /** It is not established which area the applicant comes from. */
    AREA_NOT_ESTABLISHED,

    /** Something on file contradicts itself. */
    CONTRADICTION
}
