package nl.weegschaal.authoring.mutate;

/** What was changed in a rule. */
public enum MutantKind {
    /** The whole rule is left out. */
    RULE_REMOVED,
    /** A condition is left out. */
    CONDITION_DROPPED,
    /** A condition asks for the opposite. */
    CONDITION_TURNED,
    /** A condition asks for another type of fact. */
    FACT_CHANGED,
    /** A comparison is left out. */
    COMPARISON_DROPPED,
    /** A comparison, or a count, compares in another way. */
    COMPARISON_CHANGED,
    /** A comparison names another word. */
    WORD_CHANGED,
    /** One more word satisfies a comparison with several words. */
    WORD_ADDED,
    /** One word fewer satisfies a comparison with several words. */
    WORD_TAKEN,
    /** A count is compared with one more or one fewer. */
    BOUND_CHANGED,
    /** The conclusion has another word. */
    CONCLUSION_WORD_CHANGED,
    /** The conclusion is another fact. */
    CONCLUSION_CHANGED
}
