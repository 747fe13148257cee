package nl.weegschaal.engine.observe;

/** Where an advisory came from. It makes no difference to what the advisory says. */
public enum AdviceOrigin {
    /** The rule engine worked it out. */
    RULE_ENGINE,
    /** It was kept from a case with the same closed words. */
    MEMORY
}
