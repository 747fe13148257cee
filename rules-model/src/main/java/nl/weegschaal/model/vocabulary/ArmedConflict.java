package nl.weegschaal.model.vocabulary;

/**
 * What the policy states about the conflict in the country (Article 15(c): international or internal armed
 * conflict).
 */
public enum ArmedConflict {
    /** An international armed conflict. */
    INTERNATIONAL,

    /** An internal armed conflict. */
    INTERNAL,

    /** Both. */
    INTERNATIONAL_AND_INTERNAL,

    /** The policy does not say. */
    NOT_STATED
}
