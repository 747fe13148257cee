package nl.weegschaal.model.clock.word;

/** How long an extension is compared with the most that the law allows. */
public enum ExtensionSize {
    /** At most that long, earlier extensions of the same kind included. */
    WITHIN_THE_MOST,

    /** Longer than that. */
    BEYOND_THE_MOST,

    /** The law allows no extension on this ground in this procedure. */
    NO_MOST
}
