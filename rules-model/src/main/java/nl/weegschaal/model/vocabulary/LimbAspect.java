package nl.weegschaal.model.vocabulary;

/**
 * What the authority must find, aspect by aspect, before an alternative may be considered (Article 8; Vc
 * C2/3.4).
 */
public enum LimbAspect {
    /**
     * That this applicant runs no real risk of serious harm or persecution in that area, also from what is not on file, was examined and
     * shown, with reasons. That a risk is not substantiated never shows it (Article 8(1) and 8(3)).
     */
    ABSENCE_OF_REAL_RISK(Limb.RISK_AND_PROTECTION),

    /**
     * That this applicant runs no real risk there on the other ground that the officer states, was examined and shown, with reasons. Needed
     * only where such a ground is stated (Article 8(1) and 8(3)).
     */
    ABSENCE_ON_OTHER_GROUND(Limb.RISK_AND_PROTECTION),

    /** No new threat arises in that area. */
    NO_NEW_THREAT(Limb.RISK_AND_PROTECTION),

    /** Effective and durable protection exists in that area. */
    EFFECTIVE_PROTECTION(Limb.RISK_AND_PROTECTION),

    /** The reach of missiles and drones in that area was weighed for this applicant. */
    LONG_RANGE_ATTACK(Limb.RISK_AND_PROTECTION),

    /** Travel to that area is possible and lawful. */
    TRAVEL(Limb.TRAVEL_AND_ADMITTANCE),

    /** The route to that area was examined and can be used. */
    TRANSIT_ROUTE(Limb.TRAVEL_AND_ADMITTANCE),

    /** The applicant is admitted there. */
    ADMITTANCE(Limb.TRAVEL_AND_ADMITTANCE),

    /** Basic needs can be met there. */
    BASIC_NEEDS(Limb.SETTLEMENT),

    /** Health, age, gender, orientation, ethnicity and family were taken into account. */
    PERSONAL_SITUATION(Limb.SETTLEMENT),

    /** Life is normal by local standards and there is no humanitarian emergency. */
    LOCAL_CONDITIONS(Limb.SETTLEMENT),

    /** Settling there serves the best interests of the unaccompanied minor (Article 8(6)). */
    BEST_INTERESTS_OF_CHILD(Limb.UNACCOMPANIED_MINOR),

    /** Care and custody for the unaccompanied minor are available there (Article 8(6)). */
    CARE_AND_CUSTODY(Limb.UNACCOMPANIED_MINOR);

    private final Limb limb;

    LimbAspect(Limb limb) {
        this.limb = limb;
    }

    /**
     * The limb that this aspect belongs to.
     *
     * @return the limb
     */
    public Limb limb() {
        return limb;
    }
}
