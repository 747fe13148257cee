package nl.weegschaal.benchmarks.drools;

/** In which form Drools gets the rules. */
public enum RuleModel {
    /** Read from the rule files at the start; the usual way. */
    DRL,

    /** Translated to Java and compiled at the start: the executable model. */
    EXECUTABLE
}
