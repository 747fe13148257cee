package nl.weegschaal.authoring.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import nl.weegschaal.engine.output.JsonOutput;

/** A file as SARIF names it: by a path from the folder of the sources, or by a URI of its own where it lies outside. */
final class SarifUri {
    /** What code hosts take the folder of the sources to be called. */
    static final String BASE = "%SRCROOT%";

    private static final Pattern WITH_SCHEME = Pattern.compile("file:/.*");

    private SarifUri() {}

    static void write(String file, JsonOutput artifact) {
        if (WITH_SCHEME.matcher(file).matches()) {
            artifact.text("uri", (Object) file);
        } else {
            artifact.text("uri", (Object) relative(file));
            artifact.text("uriBaseId", (Object) BASE);
        }
    }

    private static String relative(String file) {
        // A colon in the first part would make it a scheme (RFC 3986, section 4.2).
        String path = file.split("/", 2)[0].contains(":") ? "./" + file : file;
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path makes no URI", e);
        }
    }
}
