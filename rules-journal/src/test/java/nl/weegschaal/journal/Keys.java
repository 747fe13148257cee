package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** A pair of keys of the tests, new each time. */
record Keys(KeyPair pair) {
    static Keys fresh() {
        try {
            return new Keys(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Chain chain() {
        return Chain.signed(new Signing(pair.getPrivate()));
    }

    SignatureCheck check() {
        return new SignatureCheck(pair.getPublic());
    }

    static Path pem(Path file, String label, Key key) throws IOException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        Files.deleteIfExists(file);
        PrivateFile.makeNew(file);
        return Files.writeString(file, "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n");
    }
}
