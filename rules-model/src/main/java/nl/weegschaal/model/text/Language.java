package nl.weegschaal.model.text;

/**
 * The languages in which every text exists.
 */
public enum Language {
    /** Dutch, plain (level B1). */
    NL,

    /** English. */
    EN
}
