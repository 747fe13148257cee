package nl.weegschaal.workbench;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that no rule ever sees: they are refused while they are read. */
class RefusedFileTest {
    private final Command command = Command.withoutRules();

    @TempDir
    Path folder;

    @Test
    void a_missing_file() {
        assertRefused(folder.resolve("none.json"), ": there is no such file\n");
    }

    @Test
    void a_folder() {
        assertRefused(folder, ": this is a folder, not a file\n");
    }

    @Test
    void an_empty_file() throws IOException {
        assertRefused(written(new byte[0]), ": the file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void another_encoding_is_named(String charset) throws IOException {
        String text = Files.readString(caseFile("highest-gradation"));

        assertRefused(written(text.getBytes(Charset.forName(charset))), "UTF-16");
    }

    @Test
    void latin_1_is_not_guessed_at() throws IOException {
        String text = Files.readString(caseFile("everything-on-file")).replace("geen trein", "één trein");

        assertRefused(written(text.getBytes(StandardCharsets.ISO_8859_1)), "UTF-8");
    }

    @Test
    void nonsense_of_200_megabytes_is_refused_at_once() throws IOException {
        Path file = folder.resolve("nonsense.json");
        try (RandomAccessFile nonsense = new RandomAccessFile(file.toFile(), "rw")) {
            nonsense.setLength(200L * 1024 * 1024);
        }

        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> assertRefused(file, ": the file is too large; expected at most 4 MiB\n"));
    }

    @Test
    void lists_in_lists_without_end() throws IOException {
        assertRefused(
                written("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)),
                ": this is nested too deep; expected at most 64");
    }

    @Test
    void every_problem_of_every_file_is_told_at_once_in_the_order_of_the_files() throws IOException {
        Path first = written("{\"schema\": \"x\", \"country\": 1}".getBytes(StandardCharsets.UTF_8));
        Path second = folder.resolve("none.json");

        Outcome outcome = command.run("assess", second, first);

        assertThat(outcome.err().lines()).hasSizeGreaterThan(5).first().isEqualTo(second + ": there is no such file");
        assertThat(outcome.err().lines().skip(1)).allMatch(line -> line.startsWith(first + ":1:"));
    }

    @Test
    void problems_are_told_in_dutch_when_dutch_was_asked_for() throws IOException {
        String text = Files.readString(caseFile("everything-on-file"));
        Path file = written(text.replace("\"plausible\"", "\"plausibel\"").getBytes(StandardCharsets.UTF_8));

        Outcome outcome = command.run("assess", "--lang", "nl", file);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith(file + ":")
                .contains("onbekend woord \"plausibel\"; verwacht: een van refuted, stated, plausible, substantiated; "
                        + "bedoelde u \"plausible\"?");
    }

    @Test
    void problems_are_data_in_both_languages() {
        Outcome outcome = command.run("assess", "--format", "json", folder.resolve("none.json"));

        assertThat(outcome.err())
                .contains("\"message\": \"there is no such file\"", "\"messageNl\": \"dit bestand bestaat niet\"");
    }

    @Test
    void the_same_file_named_twice() throws IOException {
        Path file = written(new byte[0]);
        Path again = folder.resolve(".").resolve(file.getFileName());

        Outcome outcome = command.run("assess", file, again);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains(again + ": this file is named twice\n");
    }

    @Test
    void a_name_that_is_no_name() {
        Outcome outcome = command.run("assess", "");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("\"\": this cannot be the name of a file\n");
    }

    private void assertRefused(Path file, String expected) {
        Outcome outcome = command.run("assess", file);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(file + ":").contains(expected).doesNotContain("Exception");
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(folder.resolve("case.json"), content);
    }
}
