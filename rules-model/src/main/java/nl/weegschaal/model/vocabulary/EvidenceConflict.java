package nl.weegschaal.model.vocabulary;

/**
 * Whether the evidence for one element agrees with itself.
 */
public enum EvidenceConflict {
    /** No reference contradicts another, or the recorded state of the evidence. */
    NONE,

    /** References contradict each other and the file says how that was resolved. */
    RESOLVED,

    /** References contradict each other, or all of them contradict the recorded state, and the file does not say how that was resolved. */
    UNRESOLVED
}
