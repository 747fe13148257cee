package nl.weegschaal.journal;

/** What kind of person says something about an advisory. Never who: a journal has no names. */
public enum OfficerRole {
    /** The officer who decides the case. */
    CASE_OFFICER,
    /** A second officer who reads the case before it is decided. */
    REVIEWING_OFFICER,
    /** A lawyer of the service. */
    LEGAL_ADVISER,
    /** An officer who is responsible for the policy of the country. */
    POLICY_OFFICER
}
