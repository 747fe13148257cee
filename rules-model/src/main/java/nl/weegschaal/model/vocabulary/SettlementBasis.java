package nl.weegschaal.model.vocabulary;

/**
 * Where the examination of settlement starts under a policy that names conditions that suffice. Neither replaces a finding: every
 * condition of settlement must be found by the authority itself (Article 8(3)).
 */
public enum SettlementBasis {
    /** A condition is met with which the policy holds the conditions of settlement to be met. */
    HELD_BY_POLICY,

    /** No such condition is known to be met: settlement is examined individually. */
    INDIVIDUAL
}
