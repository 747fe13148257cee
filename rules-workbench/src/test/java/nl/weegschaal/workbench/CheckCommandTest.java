package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String UKRAINE = "ukraine-2026-07-02";
    private static final Path BUNDLED =
            Path.of("..", "rules-drl", "src", "main", "resources", "weegschaal", "policies", UKRAINE);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path disk;

    private Path folder = Path.of("");

    @BeforeEach
    void copy_a_policy() throws IOException {
        folder = Files.createDirectory(disk.resolve(UKRAINE));
        for (String file : new String[] {"policy.json", "gradations.csv"}) {
            Files.copy(BUNDLED.resolve(file), folder.resolve(file));
        }
    }

    @Test
    void a_check_that_finds_nothing_says_what_was_checked() {
        assertThat(check(UKRAINE)).isZero();

        assertThat(out())
                .contains(UKRAINE + ": nothing found")
                .contains("rule(s) of its own beside")
                .contains("table line(s) about");
        assertThat(err()).isEmpty();
    }

    @Test
    void a_finding_shows_its_line_with_a_marker_and_what_to_write_instead() throws IOException {
        replace("policy.json", "\"illustrative\"", "\"ilustrative\"");

        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(out()).contains("""
                policy.json:9:13
                      "status": "ilustrative",
                                ^
                  unknown word "ilustrative"
                  expected: one of published, illustrative
                  did you mean "illustrative"?
                  see docs/findings/unknown-word.md
                """).contains(": errors: 1, warnings: 0");
    }

    @Test
    void the_marker_stands_under_the_cell_of_a_long_line() throws IOException {
        replace("gradations.csv", "humanitarian-access,,,", "humanitarian-acces,,,");

        check(folder.toString());

        String[] lines = out().split("\n", -1);
        assertThat(lines[1].substring(lines[2].indexOf('^'))).startsWith("humanitarian-acces,");
    }

    @Test
    void a_warning_is_no_error() throws IOException {
        replace("gradations.csv", "\n", "\r\n");

        assertThat(check(folder.toString())).isZero();
        assertThat(out()).contains("line-ends, warning").contains("errors: 0, warnings: 1");
    }

    @Test
    void the_words_around_findings_can_be_dutch() throws IOException {
        replace("policy.json", "\"illustrative\"", "\"ilustrative\"");

        check("--lang", "nl", folder.toString());

        assertThat(out())
                .contains("unknown-word, fout", "verwacht: ", "bedoelde u ", "zie docs/findings/", "fouten: 1");
    }

    @Test
    void findings_are_data_for_programs_too() {
        assertThat(check("--format", "json", UKRAINE)).isZero();
        assertThat(out()).contains("\"schema\": \"weegschaal/check/1\"", "\"usable\": true");

        assertThat(check("--format", "sarif", UKRAINE)).isZero();
        assertThat(out()).contains("\"version\": \"2.1.0\"");
    }

    @Test
    void a_policy_that_is_not_there_is_a_mistake_in_the_command() {
        assertThat(check("ukraine-2026-07-20")).isEqualTo(2);
        assertThat(err()).contains("did you mean \"ukraine-2026-07-02\"?");

        assertThat(check(folder.resolve("policy.json").toString())).isEqualTo(2);
        assertThat(err()).contains("a policy is a folder");

        assertThat(check()).isEqualTo(2);
        assertThat(check("--format", "html", UKRAINE)).isEqualTo(2);
    }

    private int check(String... arguments) {
        out.reset();
        err.reset();
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Streams streams = Streams.of(InputStream.nullInputStream(), out, err);
        return new Program(streams, policies -> {
                    throw new AssertionError("a check assesses no case");
                })
                .run(all);
    }

    private void replace(String file, String old, String other) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(old, other));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
