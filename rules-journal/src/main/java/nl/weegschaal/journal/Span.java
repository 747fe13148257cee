package nl.weegschaal.journal;

import java.nio.charset.StandardCharsets;

/** A stretch of a buffer: from an index up to, and without, another. */
record Span(int from, int to) {
    int length() {
        return to - from;
    }

    String text(byte[] buffer) {
        return new String(buffer, from, length(), StandardCharsets.UTF_8);
    }
}
