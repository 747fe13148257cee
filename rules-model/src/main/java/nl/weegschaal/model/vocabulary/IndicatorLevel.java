package nl.weegschaal.model.vocabulary;

/**
 * What is recorded on an indicator, in words and never in numbers.
 */
public enum IndicatorLevel {
    /** Limited. */
    LIMITED,

    /** Considerable. */
    CONSIDERABLE,

    /** Extensive. */
    EXTENSIVE
}
