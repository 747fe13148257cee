package nl.weegschaal.model.vocabulary;

/**
 * The cumulative limbs of an internal protection alternative.
 */
public enum Limb {
    /** No real risk there for this applicant, and no new threat. */
    RISK_AND_PROTECTION,

    /** Travel, the transit route and admittance. */
    TRAVEL_AND_ADMITTANCE,

    /** The applicant can reasonably be expected to settle there. */
    SETTLEMENT,

    /** Best interests, care and custody of an unaccompanied minor. */
    UNACCOMPANIED_MINOR
}
