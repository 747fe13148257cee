package nl.weegschaal.model.vocabulary;

/**
 * The indicators behind a gradation (EUAA; ECtHR Sufi and Elmi, paragraph 241). None of them decides by
 * itself.
 */
public enum IndicatorKind {
    /** Presence and reach of the actors. */
    ACTORS,

    /** Nature of methods and tactics. */
    METHODS,

    /** Frequency of incidents. */
    FREQUENCY,

    /** Geographical scope. */
    SCOPE,

    /** Civilian casualties; the figures are often too low because not all are reported. */
    CASUALTIES,

    /** Displacement. */
    DISPLACEMENT,

    /** Further impact on civilians. */
    FURTHER_IMPACT
}
