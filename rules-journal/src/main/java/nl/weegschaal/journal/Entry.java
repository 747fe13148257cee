package nl.weegschaal.journal;

import java.util.Optional;

/**
 * What is kept in one line: a core that the chain covers for good, and texts that may be left out later without breaking
 * the chain (GDPR Article 17). What people wrote, and what names a person, belongs in the texts.
 *
 * @param kind what it is
 * @param core one JSON object without control characters; written as it is, so give the canonical form (RFC 8785)
 * @param texts one JSON object with what may be erased, of the same form; empty if there is none
 */
public record Entry(EntryKind kind, String core, Optional<String> texts) {
    /** The largest number of bytes of core and texts together, in UTF-8. */
    public static final int LARGEST = 15 * 1024 * 1024;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the core or the texts are not one JSON object on one line, or too large together
     */
    public Entry {
        long bytes = JsonLine.bytes("core", core);
        if (texts.isPresent()) {
            bytes += JsonLine.bytes("texts", texts.get());
        }
        if (bytes > LARGEST) {
            throw new IllegalArgumentException("core and texts: " + bytes + " bytes are more than " + LARGEST);
        }
    }

    /** Prints the kind and the lengths only, so that a case cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Entry[" + kind.word() + ", core " + core.length() + " characters, texts "
                + texts.map(String::length).orElse(0) + "]";
    }
}
