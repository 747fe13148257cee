package nl.weegschaal.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the stable packages show, held against the files in docs/api: one folder for each version, one file for each module. That of
 * the version in the making follows the code (-Dgolden.update=true); those of releases stay as they are.
 */
class CompatibilityTest {
    private static final Path FILES = Path.of("..", "docs", "api");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    private static final String FOLLOWS =
            "What the stable packages of %s show has changed. Say it in CHANGELOG.md, then write it down:"
                    + " mvn verify -Dgolden.update=true -Dtest=CompatibilityTest -Dsurefire.failIfNoSpecifiedTests=false";
    private static final String KEPT =
            "A program made for %s no longer works with this version. Put back what is gone, or raise the version in pom.xml:"
                    + " the minor one before 1.0.0, the major one after it (docs/compatibility.md)";

    private final Release version = version();

    @Test
    void what_the_stable_packages_show_is_written_down() throws IOException {
        Path folder = FILES.resolve(version.toString());
        Map<String, String> shown = new TreeMap<>();
        stable().forEach((module, lines) -> shown.put(module + ".txt", String.join("\n", lines) + "\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : shown.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }

        assertThat(names(folder)).containsExactlyElementsOf(shown.keySet());
        for (Map.Entry<String, String> file : shown.entrySet()) {
            assertThat(Files.readString(folder.resolve(file.getKey())))
                    .as(FOLLOWS, file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void what_an_earlier_release_with_the_same_promise_showed_is_there_still() throws IOException {
        for (String earlier : names(FILES)) {
            if (version.mustKeep(Release.of(earlier))) {
                for (String file : names(FILES.resolve(earlier))) {
                    assertThat(Broken.by(
                                    Files.readAllLines(FILES.resolve(earlier).resolve(file)),
                                    stable().getOrDefault(file.replace(".txt", ""), List.of())))
                            .as(KEPT, earlier)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void no_file_is_of_a_version_that_is_still_to_come() throws IOException {
        assertThat(names(FILES)).allMatch(name -> Release.of(name).compareTo(version) <= 0);
    }

    private static Map<String, List<String>> stable() {
        Map<String, List<String>> stable = new TreeMap<>();
        PublishedTypes.byModule().forEach((module, types) -> {
            List<String> lines = types.stream()
                    .filter(type -> PublishedTypes.isPublic(type) && Mark.of(type) == Mark.STABLE)
                    .flatMap(type -> new Signature(type).lines().stream())
                    .toList();
            if (!lines.isEmpty()) {
                stable.put(module, lines);
            }
        });
        return stable;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Release version() {
        try {
            Matcher version = VERSION.matcher(Files.readString(Path.of("..", "pom.xml")));
            assertThat(version.find()).isTrue();
            return Release.of(version.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
