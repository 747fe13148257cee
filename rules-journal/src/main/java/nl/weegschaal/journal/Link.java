package nl.weegschaal.journal;

import java.util.Optional;

/**
 * One link of the chain: what a line says about itself and about the line before it.
 *
 * @param sequence the number of the line, from 1
 * @param kind the word of the kind of entry
 * @param coreHash the SHA-256 of the core, 64 hexadecimal digits
 * @param textsHash the salted hash of the texts; empty if the entry never had any
 * @param previous the hash of the link before; 64 zeros for the first
 * @param signature the Ed25519 signature in base64; empty in a journal without a key
 */
public record Link(
        long sequence,
        String kind,
        String coreHash,
        Optional<String> textsHash,
        String previous,
        Optional<String> signature) {
    /** The name and version of the form of a line. */
    public static final String FORM = "weegschaal/journal/1";

    /**
     * What is signed.
     *
     * @return this link in canonical JSON (RFC 8785), without the signature
     */
    public String unsigned() {
        return text(Optional.empty());
    }

    /**
     * What the hash covers.
     *
     * @return this link in canonical JSON (RFC 8785), with the signature if there is one
     */
    public String canonical() {
        return text(signature);
    }

    /**
     * The hash of this link, which the next one has as {@code previous}.
     *
     * @return the SHA-256 of {@link #canonical()}, 64 hexadecimal digits
     */
    public String hash() {
        return Sha256.of(canonical());
    }

    Link signed(String by) {
        return new Link(sequence, kind, coreHash, textsHash, previous, Optional.of(by));
    }

    /** No component needs escapes: all are hexadecimal digits, base64, or lower-case letters and hyphens. */
    private String text(Optional<String> signedBy) {
        return "{\"coreHash\":\"" + coreHash + "\",\"journal\":\"" + FORM + "\",\"kind\":\"" + kind
                + "\",\"previous\":\"" + previous + "\",\"sequence\":" + sequence
                + signedBy.map(value -> ",\"signature\":\"" + value + "\"").orElse("")
                + textsHash.map(value -> ",\"textsHash\":\"" + value + "\"").orElse("")
                + "}";
    }
}
