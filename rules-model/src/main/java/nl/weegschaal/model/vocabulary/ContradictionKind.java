package nl.weegschaal.model.vocabulary;

/**
 * What on file cannot all be true.
 */
public enum ContradictionKind {
    /** The decision date lies before the lodging date. */
    DECISION_BEFORE_LODGING,

    /** The evidence for an individual element contradicts itself. */
    EVIDENCE_CONFLICTS
}
