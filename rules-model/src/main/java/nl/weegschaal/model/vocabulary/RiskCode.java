package nl.weegschaal.model.vocabulary;

/**
 * Outcome of the question whether a real risk is indicated in an area.
 */
public enum RiskCode {
    /** The present file does not substantiate a real risk. It says nothing about the area as such. */
    NOT_SUBSTANTIATED_ON_PRESENT_FILE,

    /** Something must be asked, looked up or weighed first. */
    MORE_INFORMATION_NEEDED,

    /** Something on file contradicts itself and must be resolved first. */
    CONTRADICTION_TO_RESOLVE,

    /** A real risk of serious harm is indicated. */
    REAL_RISK_INDICATED
}
