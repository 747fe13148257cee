package nl.weegschaal.model.vocabulary;

/** How it is known that a guardrail holds of rules. */
public enum HowKnown {
    /** It is worked out over every case that the rules can tell apart. */
    EVERY_CASE,

    /** By construction: rules cannot be written that break it, for what they see and may say is closed and the gate refuses the rest. */
    CONSTRUCTION,

    /** It is seen of each rule when the rule is read; a rule that breaks it is not read. */
    EACH_RULE
}
