package nl.weegschaal.engine.folder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
        Sha256 hash = new Sha256();
        for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
            add(hash, file.getKey().getBytes(StandardCharsets.UTF_8));
            add(hash, file.getValue());
        }
        return hash.hex();
    }

    /**
     * The fingerprint of a text.
     *
     * @param text the text
     * @return the SHA-256 of its UTF-8 bytes, 64 hexadecimal digits
     */
    public static String of(String text) {
        return Sha256.of(text);
    }

    /**
     * The fingerprint of one file by itself, as {@code sha256sum} gives it.
     *
     * @param content the content of the file
     * @return 64 hexadecimal digits
     */
    public static String of(byte[] content) {
        return Sha256.of(content);
    }

    private static void add(Sha256 hash, byte[] part) {
        hash.add(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array()).add(part);
    }
}
