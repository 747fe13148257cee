package nl.weegschaal.journal;

import java.util.Optional;
import nl.weegschaal.engine.json.CanonicalObject;

/**
 * The head of a journal: what to keep elsewhere, to show later that nothing before it was changed or cut off.
 *
 * @param sequence the number of the last line; 0 if there is none
 * @param hash the hash of the last line; 64 zeros if there is none
 * @param length the bytes of the journal up to the end of that line, as it was then; shorter once texts are left out
 * @param signature the Ed25519 signature of the head in base64; empty without a key
 */
public record Head(long sequence, String hash, long length, Optional<String> signature) {
    /** The name and version of the form of a head. */
    public static final String FORM = "weegschaal/journal-head/1";

    /** What stands for the hash of a line before the first. */
    static final String NOTHING = "0".repeat(64);

    /**
     * The head of a journal without lines.
     *
     * @return number 0, with zeros for a hash
     */
    public static Head ofNothing() {
        return new Head(0, NOTHING, 0, Optional.empty());
    }

    /**
     * What is signed.
     *
     * @return the head in canonical JSON (RFC 8785), without the signature
     */
    public String unsigned() {
        return text(Optional.empty());
    }

    /**
     * The head as a document.
     *
     * @return the head in canonical JSON (RFC 8785)
     */
    public String json() {
        return text(signature);
    }

    Head after(Link link, long end) {
        return new Head(link.sequence(), link.hash(), end, Optional.empty());
    }

    private String text(Optional<String> signedBy) {
        return new CanonicalObject()
                .text("hash", hash)
                .text("journal", FORM)
                .number("length", length)
                .number("sequence", sequence)
                .text("signature", signedBy)
                .toString();
    }
}
