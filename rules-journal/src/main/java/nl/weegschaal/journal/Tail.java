package nl.weegschaal.journal;

/**
 * The last line of a journal, and where it stands.
 *
 * @param head the last line; its length is where the next line goes
 * @param lineStart where the last line begins
 */
record Tail(Head head, long lineStart) {
    static Tail ofNothing() {
        return new Tail(Head.ofNothing(), 0);
    }
}
