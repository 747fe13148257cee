package nl.weegschaal.model.vocabulary;

/**
 * Further impact on civilians that the policy records for an area.
 */
public enum FurtherImpact {
    /** Damage to infrastructure. */
    INFRASTRUCTURE,

    /** Damage to the supply of energy. */
    ENERGY,

    /** Explosive remnants. */
    EXPLOSIVE_REMNANTS,

    /** Access for aid is obstructed. */
    HUMANITARIAN_ACCESS
}
