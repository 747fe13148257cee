package nl.weegschaal.engine.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes that come in one after another, as 64 lower-case hexadecimal digits. Not for more than one thread. */
public final class Sha256 {
    private final MessageDigest digest;

    private Sha256(MessageDigest digest) {
        this.digest = digest;
    }

    /** Of nothing yet. */
    public Sha256() {
        this(begun());
    }

    private static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The hash of a text.
     *
     * @param text the text
     * @return the hash of its UTF-8 bytes
     */
    public static String of(String text) {
        return new Sha256().add(text).hex();
    }

    /**
     * The hash of bytes, as {@code sha256sum} gives it.
     *
     * @param bytes the bytes
     * @return the hash
     */
    public static String of(byte[] bytes) {
        return new Sha256().add(bytes).hex();
    }

    /**
     * Takes a text in.
     *
     * @param text the text, in UTF-8
     * @return this
     */
    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes bytes in.
     *
     * @param bytes the bytes
     * @return this
     */
    public Sha256 add(byte[] bytes) {
        return add(bytes, 0, bytes.length);
    }

    /**
     * Takes some bytes of more in.
     *
     * @param bytes the bytes
     * @param from where to begin
     * @param length how many
     * @return this
     */
    public Sha256 add(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        return this;
    }

    /**
     * Another one of what came in so far.
     *
     * @return a copy; what comes in afterwards comes in one of the two
     */
    public Sha256 copy() {
        try {
            return new Sha256((MessageDigest) digest.clone());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of this Java platform cannot be copied", e);
        }
    }

    /**
     * The hash of what came in so far; more may come in after it.
     *
     * @return 64 hexadecimal digits
     */
    public String hex() {
        return HexFormat.of().formatHex(copy().digest.digest());
    }
}
