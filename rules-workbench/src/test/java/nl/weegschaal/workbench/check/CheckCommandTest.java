package nl.weegschaal.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.Machines;
import nl.weegschaal.workbench.PolicyCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String UKRAINE = "ukraine-2026-07-02";

    /** What was proved of the same rules once is not proved again for each test. */
    @TempDir
    private static Path proofs;

    @TempDir
    private Path disk;

    private PolicyCopy policy = new PolicyCopy(Path.of(""));
    private Outcome outcome = new Outcome(0, "", "");

    @BeforeEach
    void copy_a_policy() {
        policy = PolicyCopy.of(UKRAINE, disk.resolve(UKRAINE));
    }

    @Test
    void a_check_that_finds_nothing_says_what_was_checked() {
        assertThat(check(UKRAINE)).isZero();

        assertThat(out())
                .contains(UKRAINE + ": nothing found")
                .contains("1 rule of its own beside")
                .contains("table lines about")
                .contains("12 of 12 of its own passed, ")
                .containsPattern(
                        "coverage: (\\d+) of \\1 rules fire, (\\d+) of \\2 conditions seen true and seen false\n")
                .contains("    ukraine-highest-gradation: fires, 5 of 5 conditions\n")
                .contains(
                        "accepted warnings: 1\n    indicator-missing about gradations.csv (1), accepted on 2026-11-30: The line of");
        assertThat(err()).isEmpty();
    }

    @Test
    void a_finding_shows_its_line_with_a_marker_and_what_to_write_instead() {
        policy.replace("policy.json", "\"illustrative\"", "\"ilustrative\"");

        assertThat(check(policy.folder())).isEqualTo(1);
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
    void the_marker_stands_under_the_cell_of_a_long_line() {
        policy.replace("gradations.csv", "humanitarian-access,,,", "humanitarian-acces,,,");

        check(policy.folder());

        String[] lines = out().split("\n", -1);
        assertThat(lines[1].substring(lines[2].indexOf('^'))).startsWith("humanitarian-acces,");
    }

    @Test
    void a_warning_is_no_error() {
        policy.replace("policy.json", "\n", "\r\n");

        assertThat(check(policy.folder())).isZero();
        assertThat(out()).contains("line-ends, warning").contains("errors: 0, warnings: 1");
    }

    @Test
    void findings_can_be_dutch() {
        policy.replace("policy.json", "\"illustrative\"", "\"ilustrative\"");

        check("--lang", "nl", policy.folder());

        assertThat(out())
                .contains("unknown-word, fout", "verwacht: ", "bedoelde u ", "zie docs/findings/", "fouten: 1")
                .contains("  Een woord dat niet bestaat\n", "  onbekend woord \"ilustrative\"\n  verwacht: een van ");
    }

    @Test
    void findings_are_data_for_programs_too() {
        assertThat(check("--format", "json", UKRAINE)).isZero();
        assertThat(out()).contains("\"schema\": \"weegschaal/check/1\"", "\"usable\": true");

        assertThat(check("--format", "sarif", UKRAINE)).isZero();
        assertThat(out())
                .contains("\"version\": \"2.1.0\"", "\"executionSuccessful\": true", "\"uriBaseId\": \"%SRCROOT%\"");
    }

    @Test
    void a_policy_that_is_not_there_gives_no_document_that_looks_like_a_clean_one() {
        assertThat(check("--format", "sarif", "nope")).isEqualTo(2);
        assertThat(out()).contains("\"executionSuccessful\": false", "there is no such folder");

        assertThat(check("--format", "json", "nope")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(check("nope")).isEqualTo(2);
        assertThat(out()).isEmpty();
    }

    @Test
    void a_policy_that_is_not_there_is_a_mistake_in_the_command() {
        assertThat(check("ukraine-2026-07-20")).isEqualTo(2);
        assertThat(err())
                .contains("or one of sudan-2024-06-27, ukraine-2026-07-02")
                .doesNotContain("did you mean");

        assertThat(check(policy.folder().resolve("policy.json"))).isEqualTo(2);
        assertThat(err()).contains("a policy is a folder");

        assertThat(check()).isEqualTo(2);
        assertThat(check("--format", "html", UKRAINE)).isEqualTo(2);
    }

    private int check(Object... arguments) {
        outcome = Command.on(Machines.keeping(proofs, "tests"))
                .run(Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray());
        return outcome.exit();
    }

    private String out() {
        return outcome.out();
    }

    private String err() {
        return outcome.err();
    }
}
