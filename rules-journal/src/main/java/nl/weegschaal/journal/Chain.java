package nl.weegschaal.journal;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import nl.weegschaal.engine.folder.Sha256;

/**
 * Chains entries to one another. For a journal in a file, {@link Journal} does it; a case system with a store of its own
 * makes each line after the one that it kept last. Safe for several threads; the caller sees to the order.
 */
public final class Chain {
    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Optional<Signing> signing;

    private Chain(Optional<Signing> signing) {
        this.signing = signing;
    }

    /**
     * A chain without signatures.
     *
     * @return the chain
     */
    public static Chain unsigned() {
        return new Chain(Optional.empty());
    }

    /**
     * A chain in which each link is signed.
     *
     * @param by what signs
     * @return the chain
     */
    public static Chain signed(Signing by) {
        return new Chain(Optional.of(by));
    }

    /**
     * The line for an entry.
     *
     * @param sequence the number of the line before; 0 if there is none
     * @param hash the hash of the line before; 64 zeros if there is none
     * @param entry what to keep
     * @return the next line
     */
    public Line next(long sequence, String hash, Entry entry) {
        Optional<ErasableTexts> texts = entry.texts().map(json -> new ErasableTexts(salt(), json));
        Link link = new Link(
                sequence + 1,
                entry.kind().word(),
                Sha256.of(entry.core()),
                texts.map(ErasableTexts::hash),
                hash,
                Optional.empty());
        return new Line(signing.map(by -> link.signed(by.sign(link.unsigned()))).orElse(link), entry.core(), texts);
    }

    /**
     * A head to keep elsewhere.
     *
     * @param head the head
     * @return the head, signed if this chain signs
     */
    public Head sign(Head head) {
        return signing.map(by ->
                        new Head(head.sequence(), head.hash(), head.length(), Optional.of(by.sign(head.unsigned()))))
                .orElse(head);
    }

    /** Sees that a line of this chain may stand after another: what was signed stays signed, and with one key. */
    void mayFollow(Link last) throws JournalIsSigned {
        Optional<String> signature = last.signature();
        if (signature.isPresent() && signing.isEmpty()) {
            throw new JournalIsSigned(JournalIsSigned.Reason.NO_KEY);
        }
        // Ed25519 makes one and the same signature of one text with one key.
        if (signature.isPresent() && !signing.get().sign(last.unsigned()).equals(signature.get())) {
            throw new JournalIsSigned(JournalIsSigned.Reason.ANOTHER_KEY);
        }
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
