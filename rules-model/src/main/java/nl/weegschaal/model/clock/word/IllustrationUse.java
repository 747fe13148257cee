package nl.weegschaal.model.clock.word;

/** What was done with a decision moratorium that a policy made up. */
public enum IllustrationUse {
    /** It was left out. */
    LEFT_OUT,
    /** It was asked for, and it extends the term. */
    COUNTED
}
