package nl.weegschaal.workbench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.PublishedSchema;
import nl.weegschaal.workbench.assess.LoadedRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The commands that keep traces and work them out again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayCommandTest {
    private static final Path EXAMPLE = Path.of("../docs/examples/gradation-two-one-clear-element.json");
    private static final Path POLICIES = Path.of("../rules-drl/src/main/resources/weegschaal/policies");
    private static final String UKRAINE = "ukraine-2026-07-02";

    private Path folder;
    private Command command;
    private Path trace;

    @BeforeAll
    void write(@TempDir Path made) {
        folder = made;
        command = Command.withBundledPolicies();
        trace = folder.resolve("traces/EX-0002.trace.json");
        Outcome outcome = command.run("assess", "--trace", folder.resolve("traces"), EXAMPLE);
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("EX-0002");
    }

    @Test
    void a_trace_stands_beside_the_rules_and_the_policy_that_it_was_made_with() throws IOException {
        try (Stream<Path> files = Files.walk(trace.getParent())) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> trace.getParent().relativize(file).toString().replaceAll("[0-9a-f]{64}", "…"))
                    .sorted()
                    .toList();
            assertThat(names).containsExactly("EX-0002.trace.json", "rules/general/….zip", "rules/policy/….zip");
        }
    }

    @Test
    void traces_and_reports_are_as_the_schemas_say() throws IOException {
        PublishedSchema traces = PublishedSchema.ofTraces();
        assertThat(traces.problems(Files.readString(trace))).isEmpty();
        assertThat(traces.problems(Files.readString(trace).replace("\"ADVISORY\"", "\"DECISION\"")))
                .isNotEmpty();
        assertThat(traces.problems(Files.readString(trace).replace("\"hash\":", "\"hsah\":")))
                .isNotEmpty();

        String report = command.run("replay", "--format=json", trace).out();
        assertThat(PublishedSchema.ofReplays().problems(report)).isEmpty();
        assertThat(report).contains("\"identical\": true");
    }

    @Test
    void the_same_rules_give_the_same_answer() {
        Outcome outcome = command.run("replay", "--lang", "en", trace);

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("EX-0002.trace.json: identical", "policy: " + UKRAINE);
        assertThat(command.run("replay", "--lang", "nl", trace).out()).contains("EX-0002.trace.json: hetzelfde");
    }

    @Test
    void a_copy_without_texts_has_the_same_hash_and_replays() throws IOException {
        Path copies = folder.resolve("copies");
        command.run("assess", "--trace", copies, "--trace-copy", "core", EXAMPLE);
        Path copy = copies.resolve("EX-0002.trace.json");

        assertThat(Files.readString(copy)).doesNotContain("EX-0002", "wheelchair");
        assertThat(hash(copy)).isEqualTo(hash(trace));
        assertThat(command.run("replay", copy).exit()).isZero();
    }

    @Test
    void another_policy_shows_what_would_differ_from_the_first_step_on() throws IOException {
        Path policies = changed("three", ",2,,,,government,considerable", ",3,,,,government,considerable");

        Outcome outcome = command.run("replay", "--lang", "en", "--policies", policies, "--policy", UKRAINE, trace);

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains(
                        "on this policy it would differ",
                        "first difference: home area: given facts",
                        "then: Area: gradation 2",
                        "now: Area: gradation 3",
                        "then: rule scale-gradation-two:",
                        "now: rule scale-gradation-three:",
                        "then: finding: A real risk of serious harm in this area is indicated. (REAL_RISK_INDICATED)");
        String json = command.run("replay", "--format=json", "--policies", policies, "--policy", UKRAINE, trace)
                .out();
        assertThat(PublishedSchema.ofReplays().problems(json)).isEmpty();
    }

    @Test
    void a_policy_for_another_country_says_nothing_of_the_case() {
        Outcome outcome = command.run("replay", "--lang", "en", "--policy", "sudan-2024-06-27", trace);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("the case is about UA and the policy sudan-2024-06-27 about SD");
    }

    @Test
    void a_policy_that_is_no_longer_in_use_is_found_beside_the_trace_and_nowhere_else() throws IOException {
        Path policies = changed("other", "Oblast Mykolajiv", "Provincie Mykolajiv");
        Path traces = folder.resolve("kept");
        Outcome kept = Command.with(place -> new LoadedRules(Weegschaal.withPolicies(place.orElseThrow())))
                .run("assess", "--policies", policies, "--trace", traces, EXAMPLE);
        assertThat(kept.exit()).as(kept.err()).isZero();
        Path with = traces.resolve("EX-0002.trace.json");
        Path without = folder.resolve("alone.trace.json");
        Files.copy(with, without);

        assertThat(command.run("replay", with).exit()).isZero();
        assertThat(command.run("replay", "--archive", traces.resolve("rules"), without)
                        .exit())
                .isZero();
        Outcome outcome = command.run("replay", "--lang", "en", without);
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(
                        "alone.trace.json /core/basis/policy/fingerprint: there is no policy with the fingerprint",
                        "or one of sudan-2024-06-27 ",
                        UKRAINE);
    }

    @Test
    void a_trace_that_was_changed_is_refused_and_the_others_are_replayed() throws IOException {
        Path changed = folder.resolve("changed.json");
        Files.writeString(
                changed, Files.readString(trace).replace("\"evidence\":\"plausible\"", "\"evidence\":\"stated\""));

        Outcome outcome = command.run("replay", "--lang", "en", changed, trace);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).contains("EX-0002.trace.json: identical").doesNotContain("changed.json");
        assertThat(outcome.err()).contains("changed.json", " /core: the core is not the one that its hash was made of");
    }

    @Test
    void what_is_not_there_or_not_understood_is_a_line_each() {
        assertThat(command.run("replay", "--lang=en", folder.resolve("none.json"))
                        .err())
                .contains("there is no such file");
        assertThat(command.run("replay", "--lang=en", "--format=json", "nope").out())
                .as("no document that looks as if nothing differs")
                .isEmpty();
        assertThat(command.run("replay", "--lang=en", EXAMPLE).err())
                .contains("/schema: this is not a trace; expected one of \"weegschaal/trace/2\"");
        assertThat(command.run("replay", "--lang=en", "--policy", "ukraine-2026-07-01", trace)
                        .err())
                .contains("there is no such policy", UKRAINE)
                .doesNotContain("did you mean");
        assertThat(command.run("replay", "--lang=en", "--on", "2026-08-01", trace)
                        .err())
                .contains("--on asks for --policy");
        assertThat(command.run("replay", "--lang=en", "--policy", UKRAINE, "--on", "1-8-2026", trace)
                        .err())
                .contains("\"1-8-2026\" can be 2026-08-01 or 2026-01-08");
        assertThat(command.run("replay", "--lang=en", "--policy", UKRAINE, "--on", "2020-01-01", trace)
                        .err())
                .contains("/core/facts: no policy for UA is in force");
        assertThat(command.run("replay", "--help").out()).contains("--policy", "--archive", "Exit codes:");
    }

    @Test
    void two_cases_with_one_reference_do_not_share_a_trace() throws IOException {
        Path twin = folder.resolve("twin.json");
        Files.copy(EXAMPLE, twin);

        Outcome outcome = command.run("assess", "--lang", "en", "--trace", folder.resolve("twins"), EXAMPLE, twin);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("twin.json", "the trace of case EX-0002 would be written to the same file");
    }

    private static String hash(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?s).*\"hash\":\"([0-9a-f]{64})\",\"schema\".*", "$1");
    }

    /** A folder with the policy for Ukraine in which some text is another. */
    private Path changed(String name, String from, String to) throws IOException {
        Path policies = folder.resolve(name);
        Path source = POLICIES.resolve(UKRAINE);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = policies.resolve(UKRAINE)
                        .resolve(source.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Path table = policies.resolve(UKRAINE).resolve("gradations.csv");
        String content = Files.readString(table);
        assertThat(content).contains(from);
        Files.writeString(table, content.replace(from, to));
        return policies;
    }
}
