package nl.weegschaal.benchmarks.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The rule files of the library, as they stand in its jar. */
public final class RuleFiles {
    private static final String ROOT = "/weegschaal/";
    private static final String GENERAL = "general/rules/";

    private RuleFiles() {}

    /**
     * The rules that every country shares.
     *
     * @return their texts by their paths
     */
    public static Map<String, String> general() {
        return read(path -> path.startsWith(GENERAL));
    }

    /**
     * The general rules and those of one policy.
     *
     * @param policy the id of a bundled policy
     * @return their texts by their paths
     */
    public static Map<String, String> with(String policy) {
        return read(path -> path.startsWith(GENERAL) || path.startsWith("policies/" + policy + "/rules/"));
    }

    /**
     * The general rules and those of every bundled policy.
     *
     * @return their texts by their paths
     */
    public static Map<String, String> merits() {
        return read(path -> path.startsWith(GENERAL) || path.startsWith("policies/"));
    }

    /**
     * A file of the library.
     *
     * @param path its path below the root of its resources
     * @return its text
     */
    public static String text(String path) {
        try (InputStream file = RuleFiles.class.getResourceAsStream(ROOT + path)) {
            if (file == null) {
                throw new IllegalStateException("the library has no file " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether the library has a file.
     *
     * @param path its path below the root of its resources
     * @return true if it is there
     */
    public static boolean has(String path) {
        return RuleFiles.class.getResource(ROOT + path) != null;
    }

    private static Map<String, String> read(Predicate<String> wanted) {
        Map<String, String> texts = new LinkedHashMap<>();
        text("index.txt")
                .lines()
                .filter(path -> path.endsWith(".drl"))
                .filter(wanted)
                .forEach(path -> texts.put(path, text(path)));
        return texts;
    }
}
