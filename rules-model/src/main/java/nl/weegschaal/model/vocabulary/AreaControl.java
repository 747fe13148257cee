package nl.weegschaal.model.vocabulary;

/**
 * Who holds power in an area, as the policy records it.
 */
public enum AreaControl {
    /** The government of the country of origin. */
    GOVERNMENT,

    /** The actor that causes the harm. */
    ACTOR_OF_HARM,

    /** Power is fought over. */
    CONTESTED,

    /** The policy does not say. */
    NOT_STATED,

    /** An actor that the policy declares by name. */
    NAMED_ACTOR
}
