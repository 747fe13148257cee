package nl.weegschaal.authoring.diff;

/** Why the finding on an alternative differs. */
public enum Cause {
    /** The risk at home is found to be another one. */
    RISK_AT_HOME,

    /** The risk at home is the same; that in the other area is found to be another one. */
    RISK_THERE,

    /** The risk is the same in both areas: the rules or the lines on alternatives differ. */
    ALTERNATIVE
}
