package nl.weegschaal.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** Signs with an Ed25519 key of the host. It never prints the key, and no error quotes it. Safe for several threads. */
public final class Signing {
    static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;

    /**
     * Signing with a key.
     *
     * @param key the private key
     * @throws IllegalArgumentException if the key is not one for Ed25519
     */
    public Signing(PrivateKey key) {
        this.key = key;
        sign("");
    }

    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("key: is not a private key for Ed25519");
        }
    }

    @Override
    public String toString() {
        return "Signing[" + ALGORITHM + "]";
    }
}
