package nl.weegschaal.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ed25519 keys in PEM, as {@code openssl genpkey -algorithm ed25519} and {@code openssl pkey -pubout} write them. Only a file is
 * read, no pipe or device, and no more of it than a key can be. No error quotes anything of a file.
 */
public final class KeyFile {
    private static final int LARGEST = 10_000;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/=\\s]*");
    private static final Set<PosixFilePermission> FOR_ITS_OWNER_ALONE = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private KeyFile() {}

    /**
     * Reads a private key.
     *
     * @param file a PEM file with one {@code PRIVATE KEY} without a password
     * @return what signs with it
     * @throws ExposedKey if others than its owner may read or write the file
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it holds no such key, or more than one
     */
    public static Signing signing(Path file) throws IOException {
        byte[] content = content(file, "PRIVATE KEY", FOR_ITS_OWNER_ALONE);
        try {
            PrivateKey key =
                    KeyFactory.getInstance(Signing.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(content));
            isWhole(key, content, "PRIVATE KEY");
            return new Signing(key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw other("PRIVATE KEY");
        }
    }

    /**
     * Reads a public key.
     *
     * @param file a PEM file with one {@code PUBLIC KEY}
     * @return what checks signatures with it
     * @throws ExposedKey if anybody may write the file
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it holds no such key, or more than one
     */
    public static SignatureCheck signatures(Path file) throws IOException {
        byte[] content = content(file, "PUBLIC KEY", Set.of(PosixFilePermission.OTHERS_WRITE));
        try {
            PublicKey key = KeyFactory.getInstance(Signing.ALGORITHM).generatePublic(new X509EncodedKeySpec(content));
            isWhole(key, content, "PUBLIC KEY");
            return new SignatureCheck(key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw other("PUBLIC KEY");
        }
    }

    private static byte[] content(Path file, String label, Set<PosixFilePermission> refused) throws IOException {
        String pem = new String(bytes(file, label), StandardCharsets.ISO_8859_1).strip();
        String begin = "-----BEGIN " + label + "-----";
        String end = "-----END " + label + "-----";
        if (!pem.startsWith(begin) || !pem.endsWith(end) || pem.length() < begin.length() + end.length()) {
            throw other(label);
        }
        String base64 = pem.substring(begin.length(), pem.length() - end.length());
        if (!BASE64.matcher(base64).matches()) {
            throw other(label);
        }
        isKept(file, refused);
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw other(label);
        }
    }

    private static byte[] bytes(Path file, String label) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw other(label);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw other(label);
            }
            return bytes;
        }
    }

    private static void isKept(Path file, Set<PosixFilePermission> refused) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && view.readAttributes().permissions().stream().anyMatch(refused::contains)) {
            throw new ExposedKey(file);
        }
    }

    /** Nothing stands behind the key. */
    private static void isWhole(Key key, byte[] content, String label) {
        if (!Arrays.equals(key.getEncoded(), content)) {
            throw other(label);
        }
    }

    /** Without a cause: that of a decoder may quote what it read. */
    private static IllegalArgumentException other(String label) {
        return new IllegalArgumentException("the file does not hold one Ed25519 key in PEM (" + label + ")");
    }
}
