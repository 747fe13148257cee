package nl.weegschaal.model.vocabulary;

/**
 * What on file cannot all be true.
 */
public enum ContradictionKind {
    /** The decision date lies before the lodging date. */
    DECISION_BEFORE_LODGING,

    /** The evidence for an individual element contradicts itself. */
    EVIDENCE_CONFLICTS,

    /** The applicant is an unaccompanied minor, and every individual element of the kind age is refuted. */
    AGE_OF_MINOR_REFUTED
}
