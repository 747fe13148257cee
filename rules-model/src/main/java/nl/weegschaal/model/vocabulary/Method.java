package nl.weegschaal.model.vocabulary;

/**
 * Methods and tactics that the policy records for an area.
 */
public enum Method {
    /** Missiles. */
    MISSILE,

    /** Drones. */
    DRONE,

    /** Glide bombs. */
    GLIDE_BOMB,

    /** Shelling. */
    SHELLING,

    /** Mines. */
    MINES,

    /** Air strikes. */
    AIR_STRIKE,

    /** Fighting on the ground. */
    GROUND_FIGHTING
}
