package nl.weegschaal.model.vocabulary;

/**
 * What the reader must know about the basis of the advice. It never changes a finding.
 */
public enum AttentionKind {
    /** An indicator behind the gradation is not recorded, so its reasoning is incomplete (ECLI:NL:RVS:2025:3351). */
    REASONING_INCOMPLETE,

    /** The published policy says that personal circumstances can lead to a risk in this area, but names no gradation (IND, Sudan, 27 June 2024). */
    GRADATION_NUMBER_NOT_PUBLISHED,

    /** The policy should have been reviewed before the decision date. It still binds the authority. */
    POLICY_REVIEW_PASSED,

    /** The way to the home area is not assessed, and some policies and courts judge it too. An officer's own test of the home area answers it. */
    ROUTE_HOME
}
