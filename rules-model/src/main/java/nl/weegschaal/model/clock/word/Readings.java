package nl.weegschaal.model.clock.word;

/** In how many ways the law can be read on the end of a term that falls on a Saturday, a Sunday or an official holiday. */
public enum Readings {
    /** One: it moves to the next working day. */
    ONE,
    /** Two: it moves, or it stays where it is. */
    TWO
}
