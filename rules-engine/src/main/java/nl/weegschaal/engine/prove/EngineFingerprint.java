package nl.weegschaal.engine.prove;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The fingerprint of what makes a proof: the sources of the prover, of the language of rules and of the facts, and the version of
 * the rule engine. The build checks it against those sources.
 */
final class EngineFingerprint {
    /** The file with the fingerprint, next to the classes of this package. */
    static final String FILE = "engine.txt";

    private EngineFingerprint() {}

    /** The fingerprint as the build kept it, 64 hexadecimal digits. */
    static String read() {
        try (InputStream in = EngineFingerprint.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the library does not say by which engine its proofs are made");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
