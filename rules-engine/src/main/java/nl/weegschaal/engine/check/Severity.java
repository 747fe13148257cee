package nl.weegschaal.engine.check;

/** How much a finding matters. */
public enum Severity {
    /** The policy cannot be used. */
    ERROR,

    /** The policy can be used, but something should be mended or looked at. */
    WARNING
}
