package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The explanation of every example, word for word but for the fingerprints, which any edit of a rule changes. To rewrite
 * the files after a change of texts: -Dgolden.update=true
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final Pattern FINGERPRINT = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_dutch_explanation_is_the_golden_one(String name) throws IOException {
        compare(name, Language.NL);
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_english_explanation_is_the_golden_one(String name) throws IOException {
        compare(name, Language.EN);
    }

    @Test
    void there_is_no_golden_file_without_an_example() throws IOException {
        List<Path> expected = Examples.names().stream()
                .flatMap(name -> Stream.of(file(name, Language.NL), file(name, Language.EN)))
                .toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> left = files.filter(file -> !expected.contains(file)).toList();
            if (UPDATE) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
            assumeFalse(UPDATE, "the golden files were rewritten");
            assertThat(left).isEmpty();
        }
    }

    private static void compare(String name, Language language) throws IOException {
        Path file = file(name, language);
        String actual =
                withoutFingerprints(Examples.advisory(name).explanation().in(language));
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assumeFalse(UPDATE, "the golden files were rewritten");
        assertThat(file).as("to write it: -Dgolden.update=true").exists();
        String golden = Files.readString(file);
        if (!golden.equals(actual)) {
            fail(file + FirstDifference.between(golden, actual) + "\nto accept all texts: -Dgolden.update=true");
        }
    }

    private static String withoutFingerprints(String explanation) {
        return FINGERPRINT.matcher(explanation).replaceAll("0".repeat(64));
    }

    private static Path file(String name, Language language) {
        return FOLDER.resolve(name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt");
    }
}
