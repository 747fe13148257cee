package nl.weegschaal.journal;

/** A stretch of a buffer: from an index up to, and without, another. */
record Span(int from, int to) {
    int length() {
        return to - from;
    }
}
