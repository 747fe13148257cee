package nl.weegschaal.model.vocabulary;

/**
 * How current the policy is for one area on the decision date.
 */
public enum Standing {
    /** In force and within its review date. */
    CURRENT,

    /** Applied outside its validity or past its review date: nothing negative follows from it. */
    STALE
}
