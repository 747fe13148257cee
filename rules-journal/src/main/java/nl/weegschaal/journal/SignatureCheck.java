package nl.weegschaal.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/** Checks signatures against the public key that they should be made for. */
public final class SignatureCheck {
    private final PublicKey key;

    /**
     * A check with a key.
     *
     * @param key the public key
     * @throws IllegalArgumentException if the key is not one for Ed25519
     */
    public SignatureCheck(PublicKey key) {
        this.key = key;
        try {
            Signature.getInstance(Signing.ALGORITHM).initVerify(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("key: is not a public key for Ed25519", e);
        }
    }

    /**
     * Whether a signature was made over a text with the private key that belongs to this one.
     *
     * @param text what was signed
     * @param signature the signature in base64
     * @return true if so; false for any other signature, and for what is none
     */
    public boolean holds(String text, String signature) {
        try {
            Signature check = Signature.getInstance(Signing.ALGORITHM);
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("the key was checked before", e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
