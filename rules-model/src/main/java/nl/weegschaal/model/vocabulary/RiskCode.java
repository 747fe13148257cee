package nl.weegschaal.model.vocabulary;

/**
 * Outcome of the question whether a real risk is indicated in an area.
 */
public enum RiskCode {
    /** The present file does not substantiate a real risk. It says nothing about the area as such. */
    NOT_SUBSTANTIATED_ON_PRESENT_FILE(Protection.AGAINST_APPLICANT),

    /** Something must be asked, looked up or weighed first. */
    MORE_INFORMATION_NEEDED(Protection.OPEN),

    /** Something on file contradicts itself and must be resolved first. */
    CONTRADICTION_TO_RESOLVE(Protection.OPEN),

    /** A real risk of serious harm is indicated. */
    REAL_RISK_INDICATED(Protection.PROTECTS);

    private final Protection protection;

    RiskCode(Protection protection) {
        this.protection = protection;
    }

    /**
     * How protective this outcome is among the outcomes on the risk.
     *
     * @return its rank
     */
    public Protection protection() {
        return protection;
    }

    /**
     * Whether a real risk is indicated, so that nothing more needs to be asked about it and an alternative comes up.
     *
     * @return true if it is; false for an outcome against the applicant, and for one that leaves the question open
     */
    public boolean isIndicated() {
        return switch (protection) {
            case AGAINST_APPLICANT, OPEN -> false;
            case PROTECTS -> true;
        };
    }

    /**
     * Whether this goes against the applicant.
     *
     * @return true if it does
     */
    public boolean isNegative() {
        return switch (protection) {
            case AGAINST_APPLICANT -> true;
            case OPEN, PROTECTS -> false;
        };
    }
}
