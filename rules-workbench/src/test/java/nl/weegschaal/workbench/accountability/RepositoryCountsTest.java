package nl.weegschaal.workbench.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.engine.docs.Modules;
import org.junit.jupiter.api.Test;

/** What the documents say of test cases that do not travel with the program is what the repository has. */
class RepositoryCountsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern FAULT = Pattern.compile("(?m)^[A-Za-z0-9-]+ breaks ");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^\\s+@Property\\b");

    @Test
    void examples_and_seeded_faults_are_counted() throws IOException {
        assertThat(counted("examples.cases")).isEqualTo(files("docs/examples", ".json"));
        assertThat(counted("examples.timelines")).isEqualTo(files("docs/examples/clock", ".timeline.json"));
        assertThat(counted("faults.seeded"))
                .isEqualTo(found(FAULT, ROOT.resolve("rules-engine/src/test/resources/prove/seeded-faults.txt")));
    }

    @Test
    void there_are_more_properties_than_the_documents_say() throws IOException {
        long properties = 0;
        for (Path module : Modules.sources("src/test/java")) {
            try (Stream<Path> tests = Files.walk(module)) {
                properties += tests.filter(Files::isRegularFile)
                        .mapToLong(file -> found(PROPERTY, file))
                        .sum();
            }
        }

        assertThat(properties).isGreaterThan(counted("properties"));
    }

    private static long counted(String name) {
        return Long.parseLong(RepositoryCounts.read().getProperty(name));
    }

    private static long files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).count();
        }
    }

    private static long found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
