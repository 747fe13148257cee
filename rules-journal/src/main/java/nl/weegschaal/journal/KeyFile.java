package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * Ed25519 keys in PEM, as {@code openssl genpkey -algorithm ed25519} and {@code openssl pkey -pubout} write them. No error
 * quotes anything of a file.
 */
public final class KeyFile {
    private static final int LARGEST = 10_000;

    private KeyFile() {}

    /**
     * Reads a private key.
     *
     * @param file a PEM file with one {@code PRIVATE KEY} without a password
     * @return what signs with it
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it holds no such key
     */
    public static Signing signing(Path file) throws IOException {
        try {
            PrivateKey key = KeyFactory.getInstance(Signing.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(content(file, "PRIVATE KEY")));
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
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it holds no such key
     */
    public static SignatureCheck signatures(Path file) throws IOException {
        try {
            PublicKey key = KeyFactory.getInstance(Signing.ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(content(file, "PUBLIC KEY")));
            return new SignatureCheck(key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw other("PUBLIC KEY");
        }
    }

    private static byte[] content(Path file, String label) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw other(label);
        }
        String pem = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
        String begin = "-----BEGIN " + label + "-----";
        String end = "-----END " + label + "-----";
        if (!pem.startsWith(begin) || !pem.endsWith(end)) {
            throw other(label);
        }
        String base64 = pem.substring(begin.length(), pem.length() - end.length());
        return Base64.getMimeDecoder().decode(base64);
    }

    /** Without a cause: that of a decoder may quote what it read. */
    private static IllegalArgumentException other(String label) {
        return new IllegalArgumentException("the file does not hold one Ed25519 key in PEM (" + label + ")");
    }
}
