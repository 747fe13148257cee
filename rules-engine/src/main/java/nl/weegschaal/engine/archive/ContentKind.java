package nl.weegschaal.engine.archive;

/** What kind of rules a fingerprint is of. */
public enum ContentKind {
    /** The general rules with the legal sources and the texts. */
    GENERAL,

    /** One version of the policy for one country. */
    POLICY
}
