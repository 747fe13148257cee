package nl.weegschaal.workbench.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of bytes that are still coming in. */
public final class Sha256 {
    private Sha256() {}

    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash of what came in, as it is now. */
    public static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of this Java platform cannot be copied", e);
        }
    }

    /** The hash in hexadecimal; more may come in after it. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(copy(digest).digest());
    }
}
