package nl.weegschaal.model.vocabulary;

/**
 * How well an individual element is shown, from less to more.
 */
public enum EvidenceState {
    /** Examined and found not to be so. */
    REFUTED,

    /** Stated by the applicant, not yet examined: leads to inquiry, is never treated as absent. */
    STATED,

    /** Examined and found plausible. */
    PLAUSIBLE,

    /** Examined and supported by evidence. */
    SUBSTANTIATED
}
