package nl.weegschaal.engine.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as its build wrote it. */
public final class Version {
    private static final String VALUE = read();

    private Version() {}

    /**
     * The version.
     *
     * @return such as 1.2.3
     */
    public static String ofLibrary() {
        return VALUE;
    }

    private static String read() {
        try (InputStream in = Version.class.getResourceAsStream("/nl/weegschaal/engine/version.properties")) {
            if (in == null) {
                throw new IllegalStateException("the library has no version");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
