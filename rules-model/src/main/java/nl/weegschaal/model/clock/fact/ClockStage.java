package nl.weegschaal.model.clock.fact;

/** What one run of the rules of the clock is about. Between two stages days are counted, and what they come to is given to the next one. */
public enum ClockStage {
    /** Which law applies, and which terms follow from it. */
    TERMS,

    /** One extension. Run once for each, in the order of their days. */
    EXTENSION,

    /** Moratoria and postponement. */
    PERIODS,

    /** How the clock stands, and what follows. */
    STATUS
}
