package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the documentation shows can be given, in the order in which it shows them. */
class DocumentedCommandsTest {
    private static final Pattern COMMAND = Pattern.compile("^\\./weegschaal (.*)$", Pattern.MULTILINE);

    /** Pages of which other tests give the commands, and commands that other tests give or that stand for many. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "docs/policy-officer.md", "WalkThroughTest",
            "check ", "CheckCommandTest",
            "mutants ", "BundledMutantsTest",
            "diff ", "DiffCommandTest",
            "matrix ", "MatrixPagesTest");

    private final Command command = Command.withBundledPolicies();

    @Test
    void each_command_can_be_given_as_it_stands_there(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("my-cases"));
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(8);

        for (String documented : commands) {
            Outcome outcome = command.run(Stream.of(documented.split(" "))
                    .map(word -> inFolder(word, folder))
                    .toArray());

            assertThat(outcome.err()).as(documented).isEmpty();
            assertThat(outcome.exit()).as(documented).isZero();
            // What goes to a folder leaves nothing on standard output, but for the summary of a batch.
            assertThat(outcome.out().isBlank())
                    .as(documented)
                    .isEqualTo(documented.contains(" --out ") && !documented.startsWith("batch "));
        }
    }

    private static List<String> commands() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("..", "docs"))) {
            return Stream.concat(Stream.of(Path.of("..", "README.md")), pages)
                    .filter(page -> page.toString().endsWith(".md"))
                    .filter(page -> !ELSEWHERE.containsKey(
                            Path.of("..").relativize(page).toString()))
                    .sorted()
                    .flatMap(DocumentedCommandsTest::commands)
                    .filter(documented -> ELSEWHERE.keySet().stream().noneMatch(documented::startsWith))
                    .toList();
        }
    }

    private static Stream<String> commands(Path page) {
        return COMMAND.matcher(text(page)).results().map((MatchResult found) -> found.group(1));
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the repository has is beside this module; what a command makes goes to a folder of its own. */
    private static String inFolder(String word, Path folder) {
        if (word.startsWith("docs/")) {
            return "../" + word;
        }
        boolean isMade = word.startsWith("traces") || word.startsWith("my-cases/") || word.startsWith("reports");
        return isMade ? folder.resolve(word).toString() : word;
    }
}
