package nl.weegschaal.model.vocabulary;

/**
 * The two exceptions to the presumption that the State, as actor of harm, leaves no protection (Article
 * 8(2)).
 */
public enum StateActorExceptionKind {
    /** The power of the actor is limited to a specific area. */
    POWER_LIMITED_TO_AREA,

    /** The State controls only part of the country. */
    STATE_CONTROLS_PART_OF_COUNTRY
}
