package nl.weegschaal.workbench.redraw;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.archive.RuleArchive;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.assess.Version;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.PolicyCopy;
import nl.weegschaal.workbench.assess.LoadedRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stored trace becomes the page again that the officer saw. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportCommandTest {
    private static final String UKRAINE = "ukraine-2026-07-02";
    private static final String EVERYTHING = "everything-on-file";
    private static final String REFERENCE = "TEST-2026-2";
    private static final Path FIRST_VERSION =
            Path.of("../rules-engine/src/test/resources/traces/0.1.0/EX-0002.trace.json");

    private final Command command = Command.withBundledPolicies();
    private Path folder;
    private Path trace;

    @BeforeAll
    void write(@TempDir Path made) {
        folder = made;
        trace = stored().trace(EVERYTHING, REFERENCE);
    }

    private StoredAdvice stored() {
        return new StoredAdvice(command, folder);
    }

    @ParameterizedTest
    @CsvSource({"nl,The trace", "en,Het spoor"})
    void the_page_of_a_stored_trace_is_that_of_the_officer_but_for_the_line_on_versions(
            String language, String notSaid) {
        String officers = command.run("assess", "--format", "html", "--lang", language, caseFile(EVERYTHING))
                .out();

        Outcome outcome = command.run("report", trace, "--lang", language);

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        String versions = outcome.out()
                .lines()
                .filter(line ->
                        line.contains(language.equals("nl") ? "Het spoor van dit advies" : "The trace of this advice"))
                .findFirst()
                .orElseThrow();
        assertThat(versions).contains(Version.ofLibrary()).doesNotContain(notSaid);
        String line = versions.replace("</header>", "");
        assertThat(outcome.out().replace("\n" + line, "")).isEqualTo(officers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../docs/examples/gradation-two-one-clear-element.json"})
    void the_text_of_a_stored_trace_is_that_of_the_officer_under_the_line_on_versions(Path example) {
        Path kept = stored().trace(example, "EX-0002");
        String officers = command.run("assess", "--lang", "en", example).out();

        Outcome outcome = command.run("report", kept, "--format", "text", "--lang", "en");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .startsWith("The trace of this advice was written by version ")
                .endsWith(officers);
        assertThat(outcome.out()
                        .substring(0, outcome.out().length() - officers.length())
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void a_trace_of_an_earlier_version_says_so_and_the_page_has_its_fingerprint() throws IOException {
        Path earlier = StoredAdvice.withCore(
                trace, "earlier.json", core -> core.replace(Version.ofLibrary(), "0.0.9<b>\u202e"));

        Outcome outcome = command.run("report", earlier, "--lang", "en");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains(
                        "was written by version 0.0.9&lt;b&gt;\\u202e of the program",
                        "Version " + Version.ofLibrary(),
                        Files.readString(earlier).replaceAll("(?s).*\"hash\":\"([0-9a-f]{64}).*", "$1"))
                .doesNotContain("<b>", "\u202e");
    }

    @Test
    void a_trace_that_comes_to_something_else_is_no_page_of_the_officer() throws IOException {
        Path other = StoredAdvice.withCore(
                stored().trace(Path.of("../docs/examples/gradation-two-one-clear-element.json"), "EX-0002"),
                "other.json",
                core -> core.replace("REAL_RISK_INDICATED", "MORE_INFORMATION_NEEDED"));
        Path out = folder.resolve("other.html");

        Outcome outcome = command.run("report", other, "--lang", "en", "--out", out);

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(out).doesNotExist();
        assertThat(outcome.err())
                .startsWith("this trace does not come to the same now, so no page was made")
                .contains("other.json: differs", "first difference: home area", "(MORE_INFORMATION_NEEDED)");
    }

    @Test
    void a_trace_that_was_changed_is_refused() throws IOException {
        Path changed = Files.writeString(
                folder.resolve("changed.json"),
                Files.readString(trace).replace("\"evidence\":\"plausible\"", "\"evidence\":\"stated\""));

        Outcome outcome = command.run("report", changed, "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("changed.json", " /core: the core is not the one that its hash was made of");
    }

    @Test
    void a_trace_of_the_first_version_says_in_one_sentence_why_there_is_no_page() {
        Outcome outcome = command.run("report", FIRST_VERSION, "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains("only version 0.1 can replay the trace");
    }

    @Test
    void a_policy_that_is_no_longer_in_use_is_found_next_to_the_trace_and_no_other_takes_its_place(@TempDir Path made)
            throws IOException {
        Path policies = made.resolve("policies");
        PolicyCopy.of(UKRAINE, policies.resolve(UKRAINE))
                .replace("gradations.csv", "Oblast Mykolajiv", "Provincie Mykolajiv");
        Command then = Command.with(place -> new LoadedRules(Weegschaal.withPolicies(policies)));
        Path example = Path.of("../docs/examples/gradation-two-one-clear-element.json");
        Path kept = new StoredAdvice(then, made).trace(example, "EX-0002");
        Path alone = Files.copy(kept, made.resolve("alone.json"));

        assertThat(command.run("report", kept, "--lang", "nl").out()).contains("Provincie Mykolajiv");
        assertThat(command.run("report", alone, "--archive", kept.resolveSibling("rules"))
                        .exit())
                .isZero();
        assertThat(command.run("report", alone, "--policies", policies).exit()).isZero();
        Outcome outcome = command.run("report", alone, "--lang", "en");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("alone.json /core/basis/policy/fingerprint: there is no policy with the fingerprint");
    }

    @Test
    void general_rules_that_are_nowhere_are_not_replaced_by_those_of_the_program() throws IOException {
        String bundled = general().fingerprint();
        Path other = StoredAdvice.withCore(trace, "general.json", core -> core.replace(bundled, "0".repeat(64)));

        Outcome outcome = command.run("report", other, "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(
                        "/core/basis/generalRules: there are no general rules with the fingerprint 0000",
                        "the general rules of this program are " + bundled);
    }

    @Test
    void texts_that_the_rules_of_then_lack_come_from_this_version_and_the_page_says_how_many() throws IOException {
        RuleContent now = general();
        var files = new TreeMap<>(now.folder().files());
        for (String language : new String[] {"nl", "en"}) {
            files.computeIfPresent("texts/explanation." + language + ".properties", (file, bytes) -> {
                String text = new String(bytes, StandardCharsets.UTF_8);
                return text.replaceFirst("(?m)^explain\\.nothing-missing=.*\n", "")
                        .getBytes(StandardCharsets.UTF_8);
            });
        }
        RuleContent then = RuleContent.general(new Folder("", files));
        Path archive = folder.resolve("archive");
        new RuleArchive(archive).keep(then);
        Path old =
                StoredAdvice.withCore(trace, "old.json", core -> core.replace(now.fingerprint(), then.fingerprint()));

        Outcome outcome = command.run("report", old, "--archive", archive, "--lang", "en");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("The rules of then lack 1 text that version");
    }

    @Test
    void a_page_goes_to_a_file_or_to_a_folder_under_the_reference_of_the_case() throws IOException {
        Path file = folder.resolve("page.html");
        Path pages = Files.createDirectories(folder.resolve("pages"));

        assertThat(command.run("report", trace, "--out", file)).isEqualTo(new Outcome(0, "", ""));
        assertThat(command.run("report", trace, "--out", pages, "--format", "text", "--lang", "nl"))
                .isEqualTo(new Outcome(0, "", ""));
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
        assertThat(pages.resolve(REFERENCE + ".txt")).content().startsWith("Het spoor van dit advies");
        assertThat(command.run("report", trace, "--lang=en", "--out", folder.resolve("none/page.html"))
                        .err())
                .contains("page.html", "none");
    }

    @Test
    void a_trace_is_read_from_standard_input_too() throws IOException {
        assertThat(command.runWith(Files.readString(trace), "report", "-").out())
                .startsWith("<!DOCTYPE html>");
    }

    @Test
    void what_is_not_there_or_not_understood_is_a_line_each() {
        assertThat(err("report", folder.resolve("none.json"))).contains("there is no such file");
        assertThat(err("report", caseFile(EVERYTHING))).contains("/schema: this is not a trace");
        assertThat(err("report", trace, "--format", "svg")).contains("expected one of html, text");
        assertThat(err("report", trace, "--number", "one")).contains("--number");
        assertThat(err("report", trace, "--head", trace)).contains("--head and --public-key ask for --number");
        assertThat(err("report")).contains("TRACE");
        assertThat(command.run("report", "--help").out()).contains("--number", "--archive", "Exit codes:");
    }

    private String err(Object... words) {
        Outcome outcome = command.run(
                Stream.concat(Stream.of(words), Stream.of("--lang=en")).toArray());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        return outcome.err();
    }

    private static RuleContent general() {
        return RuleContent.bundled().stream()
                .filter(content -> content.name().equals(RuleContent.GENERAL_RULES))
                .findFirst()
                .orElseThrow();
    }
}
