package nl.weegschaal.model.vocabulary;

/**
 * On what the degree shown rests.
 */
public enum DegreeBasis {
    /** The default way in which elements combine: illustrative, no source gives weights. */
    DEFAULT_WEIGHING,

    /** The reasoned weighing by the officer. */
    OFFICER_WEIGHING,

    /** The officer's own individual test, which looks at the violence and the circumstances together. */
    OFFICER_TEST
}
