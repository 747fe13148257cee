package nl.weegschaal.authoring.check;

/** How it is known that a guardrail holds of rules. */
public enum Ground {
    /** It was worked out over every case that the rules can distinguish. */
    EVERY_CASE,
    /** Rules cannot be written that break it: what they see and may say is closed, and the gate refuses the rest. */
    CONSTRUCTION,
    /** It was seen of each rule when the rule was read; a rule that breaks it is not read. */
    EACH_RULE
}
