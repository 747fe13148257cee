package nl.weegschaal.model.vocabulary;

/**
 * What kind of policy this is. No output may hide it.
 */
public enum PolicyStatus {
    /** Taken from a published policy that is cited. */
    PUBLISHED,

    /** Made up to show how the program works; not anybody's official policy. */
    ILLUSTRATIVE
}
