package nl.weegschaal.model.vocabulary;

/**
 * What every advisory, or an advisory of a certain kind, must say.
 */
public enum StatementKind {
    /** It is advice to a case officer, who decides. */
    ADVICE_ONLY,

    /** Refugee status and Article 15(a) and (b) are for the officer to examine. */
    OTHER_GROUNDS,

    /** Identity, origin, nationality and credibility are taken as assessed elsewhere. */
    ASSUMES_ASSESSED,

    /** Exclusion, temporary protection and family members are outside the advice. */
    OUT_OF_SCOPE,

    /** All relevant facts are gathered before a ground is chosen. */
    ALL_FACTS_FIRST,

    /** The policy is illustrative. */
    ILLUSTRATIVE_POLICY,

    /** The default way in which elements combine is illustrative. */
    ILLUSTRATIVE_WEIGHING,

    /** The absence of an individual element is never held against the applicant. */
    ABSENCE_NOT_HELD_AGAINST,

    /** A decision moratorium for the country applied on the decision date; it changes nothing on the merits. */
    DECISION_MORATORIUM
}
