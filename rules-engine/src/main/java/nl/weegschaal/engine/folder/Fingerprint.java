package nl.weegschaal.engine.folder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The SHA-256 of a folder: of every file's name and content, in order, each with its length before it. */
public final class Fingerprint {
    private Fingerprint() {}

    /**
     * The fingerprint of a folder. It does not depend on where the folder is kept, only on what it holds.
     *
     * @param folder the folder
     * @return 64 hexadecimal digits
     */
    public static String of(Folder folder) {
        MessageDigest digest = sha256();
        for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
            add(digest, file.getKey().getBytes(StandardCharsets.UTF_8));
            add(digest, file.getValue());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The fingerprint of a text.
     *
     * @param text the text
     * @return the SHA-256 of its UTF-8 bytes, 64 hexadecimal digits
     */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The fingerprint of one file by itself, as {@code sha256sum} gives it.
     *
     * @param content the content of the file
     * @return 64 hexadecimal digits
     */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
