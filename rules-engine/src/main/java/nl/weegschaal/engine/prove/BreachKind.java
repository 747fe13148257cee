package nl.weegschaal.engine.prove;

/** In which way a guardrail is not kept. */
public enum BreachKind {
    /** A case comes to a conclusion that it must never come to. */
    FORBIDDEN,
    /** A case comes to no conclusion on a question. */
    GAP,
    /** A case comes to two conclusions on a question that has one. */
    CONFLICT,
    /** Of two cases the one that must not be less protected is. */
    LESS_PROTECTIVE,
    /** Two cases that must be treated alike are not. */
    DIFFERENT
}
