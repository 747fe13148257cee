package nl.weegschaal.workbench.assess;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Reports, and what an advisory hangs on, as a person asks for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessReportTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");
    private Command command;

    @TempDir
    Path folder;

    @BeforeAll
    void load() {
        command = Command.withBundledPolicies();
    }

    @Test
    void a_report_of_one_case_is_a_result_on_standard_output() {
        Outcome outcome = command.run("assess", "--format=html", "--lang=en", caseFile("highest-gradation"));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("<!DOCTYPE html>\n")
                .endsWith("</html>\n")
                .contains("lang=\"en\"", "TEST/2026-1", "REAL_RISK_INDICATED", "What to ask or examine first");
    }

    @Test
    void several_reports_ask_for_a_folder_before_any_rule_is_loaded() {
        Path first = caseFile("highest-gradation");
        Path second = caseFile("country-without-policy");

        Outcome outcome = Command.withoutRules().run("assess", "--format=html", first, second);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo(
                        "--format: a report is one page of one case; expected one file, or --out with a folder for the"
                                + " reports\n");
        assertThat(Command.withoutRules()
                        .run("assess", "--format=html", "--lang=nl", first, second)
                        .err())
                .contains("één bladzijde van één zaak");
    }

    @Test
    void reports_go_to_a_folder_one_file_for_each_case_beside_traces_and_a_journal() throws IOException {
        Outcome outcome = command.run(
                "assess",
                "--format=html",
                "--out",
                folder.resolve("reports"),
                "--trace",
                folder.resolve("traces"),
                "--journal",
                folder.resolve("journal"),
                caseFile("highest-gradation"),
                caseFile("everything-on-file"));

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(names(folder.resolve("reports"))).containsExactly("TEST-2026-2.html", "TEST~2026-1.html");
        assertThat(folder.resolve("traces/TEST-2026-2.trace.json")).exists();
        assertThat(Files.readAllLines(folder.resolve("journal"))).hasSizeGreaterThanOrEqualTo(2);
        String hash = Files.readString(folder.resolve("traces/TEST-2026-2.trace.json"))
                .replaceAll("(?s).*\"hash\":\"([0-9a-f]{64})\",?[^{]*$", "$1");
        assertThat(Files.readString(folder.resolve("reports/TEST-2026-2.html"))).contains(hash);
    }

    @Test
    void the_text_tells_what_to_ask_and_what_can_be_done_before_its_limits_without_being_asked() {
        Path file = EXAMPLES.resolve("gradation-three-elements-fall-short.json");
        String with = command.run("assess", "--lang=en", file).out();

        assertThat(with)
                .contains("What to ask or examine first", "What you can still do", "Not reached:")
                .doesNotContain("What would change the finding", "Why other rules did not apply");
        assertThat(with.indexOf("What you can still do")).isLessThan(with.indexOf("Limits of this advice\n"));
        assertThat(command.run("assess", "--lang=en", "--outlook", "short", file)
                        .out())
                .isEqualTo(with);
        assertThat(command.run("assess", "--lang=en", file, "--outlook").out()).isEqualTo(with);
    }

    @Test
    void all_that_a_finding_depends_on_is_told_in_full_only() {
        Path file = EXAMPLES.resolve("gradation-three-elements-fall-short.json");
        String inShort = command.run("assess", "--lang=en", "--outlook", file).out();
        String inFull =
                command.run("assess", "--lang=en", "--outlook", "full", file).out();

        assertThat(inFull)
                .startsWith(inShort)
                .contains("What would change the finding on the home area", "Why other rules did not apply");
        assertThat(command.run("assess", "--lang=en", "--outlook=FULL", file).out())
                .isEqualTo(inFull);
    }

    @Test
    void an_extent_that_does_not_exist_is_told_with_those_that_do() {
        Outcome outcome = Command.withoutRules().run("assess", "--outlook=ful", "x.json");

        assertThat(outcome.err()).contains("expected one of short, full");
        assertThat(outcome.exit()).isEqualTo(2);
    }

    @Test
    void a_form_that_does_not_exist_is_told_with_those_that_do() {
        assertThat(Command.withoutRules()
                        .run("assess", "--format=htlm", "x.json")
                        .err())
                .contains("expected one of text, json, html");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
