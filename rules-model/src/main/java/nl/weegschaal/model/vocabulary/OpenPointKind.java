package nl.weegschaal.model.vocabulary;

/**
 * What is missing and must be asked or looked up.
 */
public enum OpenPointKind {
    /** The home area of the applicant is not established. */
    HOME_AREA_NOT_ESTABLISHED,

    /** There is no policy for this country or area on the decision date. */
    POLICY_MISSING,

    /** The policy for this area is past its validity on the decision date. */
    POLICY_STALE,

    /** The policy for this area should have been reviewed before the decision date; it still binds. */
    POLICY_REVIEW_PASSED,

    /** A transitional rule keeps an earlier version, and the version in force is better for the applicant in this area. */
    VERSION_IN_FORCE_PROTECTS_MORE,

    /** The policy designates no gradation for this area. */
    NO_GRADATION_DESIGNATED,

    /** The policy gives this area a gradation that the source at hand does not name. */
    GRADATION_NOT_KNOWN,

    /** The policy does not state which gradation below the highest applies. */
    GRADATION_NUMBER_NOT_STATED,

    /** It is not known whether the applicant is a civilian. */
    CIVILIAN_STATUS_UNKNOWN,

    /** It is not known whether the applicant is an unaccompanied minor. */
    MINOR_UNKNOWN,

    /** Some kind of individual circumstance was not asked about. */
    KIND_NOT_ASKED,

    /** The age of the applicant is known, or the applicant is an unaccompanied minor, and age is not among the elements. */
    AGE_NOT_WEIGHED,

    /** An individual element is stated but not examined. */
    ELEMENT_NOT_EXAMINED,

    /** It is not assessed how strongly an individual element bears on the risk. */
    STRENGTH_NOT_ASSESSED,

    /** It is not explained why an individual element raises the risk from this violence. */
    NEXUS_NOT_EXPLAINED,

    /** The officer's weighing, or the officer's own test, leaves an individual element out. */
    WEIGHING_INCOMPLETE
}
