package nl.weegschaal.model.vocabulary;

/**
 * The indicators behind a gradation (EUAA; ECtHR Sufi and Elmi, paragraph 241; CJEU C-901/19; Council of State). None of them decides
 * by itself.
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
    FURTHER_IMPACT,

    /** How long the violence has lasted. */
    DURATION,

    /** Whether it is growing: recent clashes, rising displacement. */
    TREND,

    /** How far the forces of the parties are organised. */
    ORGANISATION,

    /** Whether civilians are attacked intentionally. */
    TARGETING,

    /** Humanitarian consequences of what the parties do. */
    HUMANITARIAN;

    /**
     * Whether every gradation table has a column for it.
     *
     * @return false if a table may leave the column out; then nothing is said about it
     */
    public boolean isInEveryTable() {
        return compareTo(FURTHER_IMPACT) <= 0;
    }
}
