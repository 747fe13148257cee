package nl.weegschaal.model.clock.word;

/** The law of procedure that the time limits come from. */
public enum Regime {
    /** Directive 2013/32/EU, with the Vreemdelingenwet 2000. */
    DIRECTIVE,

    /** Regulation (EU) 2024/1348. */
    REGULATION
}
