package nl.weegschaal.model.clock.fact;

/** The questions of the clock, in their fixed order, apart from those on the merits. */
public enum ClockQuestion {
    /** Which law of procedure applies? */
    REGIME(ClockStage.TERMS),

    /** Which terms follow from it? */
    TERM(ClockStage.TERMS),
    /** In how many ways can their ends be read? */
    READINGS(ClockStage.TERMS),

    /** By how much can the term be extended? */
    ALLOWANCE(ClockStage.TERMS),

    /** Is the extension compatible with the law? */
    EXTENSION_CHECK(ClockStage.EXTENSION),

    /** Does it count? */
    EXTENSION_EFFECT(ClockStage.EXTENSION),
    /** What does the law ask of its ground? */
    GROUND(ClockStage.EXTENSION),

    /** Are moratoria and postponement compatible with the law? */
    PERIOD_CHECK(ClockStage.PERIODS),

    /** To what does a moratorium extend the term? */
    MORATORIUM(ClockStage.PERIODS),

    /** Does the postponement count? */
    POSTPONEMENT(ClockStage.PERIODS),

    /** How does the clock stand? */
    STATUS(ClockStage.STATUS),

    /** Is the notice of default compatible with the law? */
    NOTICE_CHECK(ClockStage.STATUS),

    /** What can follow from the term having ended? */
    DEFAULT(ClockStage.STATUS),

    /** How far has a penalty come? */
    PENALTY(ClockStage.STATUS),

    /** How do reviews stand? */
    REVIEWS(ClockStage.STATUS),

    /** What must a reader know before relying on the dates? */
    CAUTIONS(ClockStage.STATUS),
    /** What must the advice say besides? */
    NOTES(ClockStage.STATUS);

    private final ClockStage stage;

    ClockQuestion(ClockStage stage) {
        this.stage = stage;
    }

    /**
     * What a run that answers this question is about.
     *
     * @return the stage
     */
    public ClockStage stage() {
        return stage;
    }
}
