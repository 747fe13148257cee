package nl.weegschaal.engine.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The modules of the program, as the build names them: a test that goes through all sources finds a new one by itself. */
public final class Modules {
    private static final Path ROOT = Path.of("..");
    private static final Pattern MODULE = Pattern.compile("<module>(rules-[a-z]+)</module>");

    private Modules() {}

    /** The folders of the modules, from the folder of any module. */
    public static List<Path> all() {
        try {
            return MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")))
                    .results()
                    .map(module -> ROOT.resolve(module.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a kind of sources, such as {@code src/main/java}, that are there. */
    public static List<Path> sources(String kind) {
        return all().stream()
                .map(module -> module.resolve(kind))
                .filter(Files::isDirectory)
                .toList();
    }
}
