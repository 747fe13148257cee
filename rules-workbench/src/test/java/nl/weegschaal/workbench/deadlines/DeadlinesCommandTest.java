package nl.weegschaal.workbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Machines;
import nl.weegschaal.workbench.PolicyCopy;
import nl.weegschaal.workbench.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesCommandTest {
    private static final Path EXAMPLES = Path.of("../docs/examples/clock");
    private static final Path OVERDUE = EXAMPLES.resolve("overdue.timeline.json");
    private static final Path EXTENDED = EXAMPLES.resolve("extended-too-late.timeline.json");
    private static final Path POSTPONED = EXAMPLES.resolve("postponed.timeline.json");

    private static final Path MORATORIUM = EXAMPLES.resolve("moratorium.timeline.json");

    private static final String ASKED = "--with-illustrative-moratoria";

    private final Command command = Command.withoutRules();

    @TempDir
    private Path folder;

    @Test
    void one_case_is_shown_with_every_step_and_every_source() {
        Command.Outcome outcome = command.run("deadlines", OVERDUE, "--on", "2026-11-02", "--lang", "en");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains(
                        "The time limit in case CLOCK-OVERDUE",
                        "Finding: the term has passed (PASSED)",
                        "Monday 9 February 2026 itself does not count. The first day is Tuesday 10 February 2026.",
                        "6 months end on the same date: Sunday 9 August 2026.",
                        "Sunday 9 August 2026 is a Sunday. The term moves to Monday 10 August 2026.",
                        "3300 euros up to and including this day: 100 euros a day from 1 October 2026, at most 7500 euros.",
                        "Directive 2013/32/EU, Article 31 (CELEX 32013L0032)");
    }

    @Test
    void every_step_of_counting_is_a_sentence_that_begins_with_a_capital_or_a_number() {
        for (String language : List.of("nl", "en")) {
            List<String> steps = command.run("deadlines", POSTPONED, "--on", "2026-11-02", "--lang", language)
                    .out()
                    .lines()
                    .filter(line -> line.startsWith("      "))
                    .toList();

            assertThat(steps)
                    .hasSizeGreaterThan(8)
                    .allSatisfy(step -> assertThat(step).matches(" {6}[A-Z0-9].*\\."));
        }
    }

    @Test
    void a_contradiction_is_a_finding() {
        Command.Outcome outcome = command.run("deadlines", EXTENDED, "--on", "2026-11-02", "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(
                        "On extension 1 in the timeline (EXTENSION_AFTER_THE_END)",
                        "The term had ended when it was extended.");
    }

    @Test
    void the_moratorium_of_a_country_comes_from_its_policy_which_is_named() throws IOException {
        assertThat(moratorium("text", ASKED))
                .contains(
                        "At most through the decision moratorium; Term that holds; Absolute limit: Tuesday 9 November 2027",
                        "12 June 2026 up to and including 31 July 2026: stated in the policy",
                        "(ukraine-2026-07-02). This policy is illustrative, not official policy. [4]",
                        "[4] Made up by this project",
                        "Vreemdelingenwet 2000, Article 43");
        assertThat(moratorium("html", ASKED)).contains("(ukraine-2026-07-02)", "Made up by this project");
        String json = moratorium("json", ASKED);
        assertThat(json).contains("\"id\": \"ukraine-2026-07-02\"", "\"id\": \"project/illustration\"");
        assertThat(PublishedSchema.byName("clock").problems(json)).isEmpty();
    }

    @Test
    void policies_of_ones_own_bring_their_own_moratoria() {
        PolicyCopy policy = PolicyCopy.of("ukraine-2026-07-02", folder.resolve("policies/ukraine-2026-07-02"));
        policy.replace("policy.json", "\"until\": \"2026-07-31\"", "\"until\": \"2026-08-31\"");

        assertThat(moratorium("text", "--policies", folder.resolve("policies")))
                .contains("12 June 2026 up to and including 31 August 2026: stated in the policy");
    }

    @Test
    void policies_that_cannot_be_used_give_no_time_limit() {
        PolicyCopy policy = PolicyCopy.of("ukraine-2026-07-02", folder.resolve("policies/ukraine-2026-07-02"));
        policy.replace("policy.json", "\"until\": \"2026-07-31\"", "\"until\": \"July\"");
        Command.Outcome outcome =
                command.run("deadlines", MORATORIUM, "--on", "2026-07-01", "--policies", folder.resolve("policies"));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith(policy.folder().resolve("policy.json") + ":")
                .contains("/moratorium/until");
        assertThat(command.run("deadlines", OVERDUE, "--on", "2026-07-01", "--policies", folder.resolve("none"))
                        .exit())
                .isEqualTo(2);
    }

    private String moratorium(String format, Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of("deadlines", MORATORIUM, "--on", "2026-07-01", "--lang", "en", "--format", format));
        arguments.addAll(List.of(more));
        return command.run(arguments.toArray()).out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl", "csv", "ics", "html"})
    void no_output_uses_a_forbidden_word_and_each_is_the_same_twice(String format) {
        for (String language : List.of("nl", "en")) {
            for (List<Path> files : List.of(List.of(OVERDUE), List.of(OVERDUE, EXTENDED, POSTPONED))) {
                List<Object> arguments = new ArrayList<>(List.of("deadlines"));
                arguments.addAll(files);
                arguments.addAll(List.of("--on", "2026-11-02", "--format", format, "--lang", language));
                String out = command.run(arguments.toArray()).out();

                assertThat(ForbiddenWords.in(out)).isEmpty();
                assertThat(out).isNotBlank();
                if (language.equals("nl")) {
                    assertThat(command.run(arguments.toArray()).out()).isEqualTo(out);
                }
            }
        }
    }

    @Test
    void json_is_as_its_schema_says() throws IOException {
        PublishedSchema timelines = PublishedSchema.byName("timeline");
        try (var files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".timeline.json"))
                    .toList()) {
                assertThat(timelines.problems(Files.readString(file)))
                        .as("%s", file)
                        .isEmpty();
                assertThat(PublishedSchema.byName("clock")
                                .problems(command.run("deadlines", file, "--on", "2027-03-01", "--format", "json")
                                        .out()))
                        .as("%s", file)
                        .isEmpty();
            }
        }
        String list = command.run(
                        "deadlines",
                        OVERDUE,
                        EXTENDED,
                        "--on",
                        "2026-11-02",
                        "--format",
                        "json",
                        "--penalty-per-day",
                        "100",
                        "--penalty-maximum",
                        "7500")
                .out();
        assertThat(PublishedSchema.byName("worklist").problems(list)).isEmpty();
    }

    @Test
    void a_worklist_has_overdue_cases_first_and_ends_with_totals() {
        Command.Outcome outcome = command.run(
                "deadlines",
                OVERDUE,
                POSTPONED,
                EXTENDED,
                "--on",
                "2026-11-02",
                "--lang",
                "en",
                "--penalty-per-day",
                "100",
                "--penalty-maximum",
                "7500");

        assertThat(outcome.out().lines().filter(line -> line.contains("  CLOCK-")))
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("84 late  CLOCK-EXTENDED  "),
                        line -> assertThat(line)
                                .startsWith("84 late  CLOCK-OVERDUE  ")
                                .contains("by 10 August 2026 or 9 August 2026", "penalty so far 3300 euros"),
                        line -> assertThat(line).startsWith("postponed  CLOCK-POSTPONED  "));
        assertThat(outcome.out())
                .contains(
                        "Directive 2013/32/EU: 2 cases; 0 running, 2 passed, 0 past the absolute limit.",
                        "Regulation (EU) 2024/1348: 1 case; 1 running, 0 passed, 0 past the absolute limit.",
                        "Penalties that courts set, in 1 case: 3300 euros up to and including this day, and at most 4200 euros more.",
                        "in 1 case in which no court has set a penalty yet: 4900 euros.");
    }

    @Test
    void while_an_examination_is_postponed_no_days_are_counted_in_any_format() {
        Command.Outcome json = command.run("deadlines", POSTPONED, "--on", "2026-11-02", "--format", "json");
        Command.Outcome list = command.run("deadlines", POSTPONED, EXTENDED, "--on", "2026-11-02", "--format", "csv");

        assertThat(json.out()).contains("\"postponed\": true").doesNotContain("daysLeft");
        assertThat(list.out().lines().filter(line -> line.startsWith("CLOCK-POSTPONED")))
                .singleElement()
                .satisfies(line -> assertThat(line.split(",", -1)[4]).isEmpty());
    }

    @Test
    void without_a_day_the_day_of_today_is_used_and_named() {
        Clock today = Clock.fixed(Instant.parse("2026-11-02T12:00:00Z"), ZoneOffset.UTC);
        Command.Outcome outcome = Command.on(Machines.on(today)).run("deadlines", OVERDUE);

        assertThat(outcome.err()).contains("worked out for 2026-11-02, the day of today");
        assertThat(outcome.out())
                .isEqualTo(
                        command.run("deadlines", OVERDUE, "--on", "2026-11-02").out());
    }

    @Test
    void what_a_person_must_mend_is_said_with_its_place() throws IOException {
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, """
                {"schema": "weegschaal/timeline/1", "reference": "X", "lodged": "2026-02-09", "procedure": "fast",
                 "extensions": [{"on": "2026-01-01", "ground": "complex", "months": 0}], "penalties": {}}
                """);
        Command.Outcome outcome = command.run("deadlines", wrong, "--on", "2026-11-02");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(
                        "/procedure", "/extensions/0/on", "/extensions/0/months", "/penalties", "2026-02-09 or later");
        assertThat(command.run("deadlines", OVERDUE, "--on", "2026-01-01").err())
                .contains("was lodged on 2026-02-09 only");
        assertThat(command.run("deadlines", OVERDUE, "--on", "2026-11-02", "--penalty-per-day", "100")
                        .exit())
                .isEqualTo(2);
        assertThat(command.run("deadlines", folder.resolve("none.json"), "--on", "2026-11-02")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void a_day_that_a_decree_puts_on_a_par_with_a_holiday_is_passed_over_and_named_with_the_decree()
            throws IOException {
        Path days = EXAMPLES.resolve("equated-days.json");
        assertThat(PublishedSchema.byName("holidays").problems(Files.readString(days)))
                .isEmpty();

        assertThat(command.run("deadlines", OVERDUE, "--on", "2026-11-02", "--holidays", days, "--lang", "en")
                        .out())
                .contains("Monday 10 August 2026 is a made-up bridge day (voorbeeld / example). The term moves to"
                        + " Tuesday 11 August 2026.");
    }

    @Test
    void a_list_of_such_days_with_a_mistake_gives_no_time_limit() throws IOException {
        Path days = folder.resolve("days.json");
        Files.writeString(days, """
                {"schema": "weegschaal/holidays/1", "days": [
                 {"day": "2026-12-24", "name": {"nl": "dag", "en": "day"}, "source": "A"},
                 {"day": "2026-12-24", "name": {"nl": "dag"}, "decree": "A"}]}
                """);
        Command.Outcome outcome = command.run("deadlines", OVERDUE, "--on", "2026-11-02", "--holidays", days);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(
                        days + ":3:10 /days/1/day: the day 2026-12-24 is there twice",
                        "/days/1/name: the key \"en\" is missing",
                        "/days/1: the key \"source\" is missing",
                        "/days/1/decree");
        assertThat(command.run("deadlines", OVERDUE, "--on", "2026-11-02", "--holidays", folder.resolve("none"))
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void an_amount_with_cents_is_not_rounded_but_asked_for_in_whole_euros() throws IOException {
        Path cents = folder.resolve("cents.json");
        Files.writeString(cents, """
                {"schema": "weegschaal/timeline/1", "reference": "X", "lodged": "2026-02-09",
                 "penalty": {"from": "2026-10-01", "perDay": 100.50, "maximum": 7500}}
                """);

        assertThat(command.run("deadlines", cents, "--on", "2026-11-02").err())
                .contains("/penalty/perDay", "100.50", "a whole number from 1 to 10000000");
        assertThat(command.run("deadlines", OVERDUE, "--penalty-per-day", "100.50", "--penalty-maximum", "1")
                        .err())
                .contains("--penalty-per-day", "100.50");
    }

    @Test
    void many_cases_are_read_line_by_line() throws IOException {
        Path lines = folder.resolve("cases.jsonl");
        TimelineLists.write(lines, 2_000);
        Command.Outcome outcome = command.run("deadlines", lines, "--on", "2026-11-02", "--format", "csv");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines()).hasSize(2_001);
    }

    @Test
    void json_lines_have_each_case_with_every_step_and_source() throws IOException {
        PublishedSchema clock = PublishedSchema.byName("clock");
        Path list = folder.resolve("list.json");
        Files.writeString(list, "[" + Files.readString(POSTPONED) + "," + Files.readString(OVERDUE) + "]");
        Command.Outcome outcome = command.run("deadlines", list, EXTENDED, "--on", "2026-11-02", "--format", "jsonl");

        List<String> lines = outcome.out().lines().toList();
        assertThat(lines).hasSize(3).allSatisfy(line -> {
            assertThat(clock.problems(line)).isEmpty();
            assertThat(line).contains("\"steps\":[{", "\"sources\":[{");
        });
        assertThat(lines.get(0)).contains("\"reference\":\"CLOCK-POSTPONED\"");
        assertThat(outcome.exit()).as("one has a contradiction").isEqualTo(1);
        assertThat(command.run("deadlines", OVERDUE, "--on", "2026-11-02", "--format", "jsonl")
                        .out())
                .isEqualTo(lines.get(1) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl"})
    void a_case_that_stands_twice_is_reported_with_both_places(String format) throws IOException {
        Path lines = folder.resolve("cases.jsonl");
        String overdue = Files.readString(OVERDUE).replace("\n", " ");
        Files.writeString(lines, overdue + "\n" + overdue + "\n");
        Command.Outcome outcome =
                command.run("deadlines", POSTPONED, lines, "--on", "2026-11-02", "--format", format, "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .contains(lines + (format.equals("csv") ? ":2:1: the case CLOCK-OVERDUE stands at " : ""))
                .contains(lines + ":1:1");
        assertThat(outcome.out().lines()).hasSize(3);
    }

    @Test
    void a_result_is_in_its_file_as_a_whole_or_not_at_all() throws IOException {
        Path result = folder.resolve("result");
        for (String format : List.of("text", "json", "jsonl", "csv", "ics", "html")) {
            Files.deleteIfExists(result);
            String shown = command.run("deadlines", OVERDUE, POSTPONED, "--on", "2026-11-02", "--format", format)
                    .out();
            Command.Outcome outcome = command.run(
                    "deadlines", OVERDUE, POSTPONED, "--on", "2026-11-02", "--format", format, "--out", result);
            assertThat(outcome.out()).isEmpty();
            assertThat(result).hasContent(shown);

            command.run("deadlines", OVERDUE, "--on", "2020-01-01", "--format", format, "--out", result);
            assertThat(result).as("nothing was worked out").hasContent(shown);
        }
        assertThat(folder.toFile().list()).containsExactly("result");
    }

    @Test
    void a_line_that_cannot_be_used_keeps_no_other_from_its_place() throws IOException {
        Path lines = folder.resolve("cases.jsonl");
        Files.writeString(lines, Files.readString(OVERDUE).replace("\n", " ") + "\n{\"schema\": 1}\n\nnonsense\n");
        Command.Outcome outcome = command.run("deadlines", lines, "--on", "2026-11-02", "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).contains("CLOCK-OVERDUE");
        assertThat(outcome.err()).contains("cases.jsonl:2:", "cases.jsonl:4:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\": \"weegschaal/timeline/1\", \"reference\": \"X\", \"lodged\": \"2026-02-09\", \"lodged\": \"2026-03-09\"}",
                "{\"schema\": \"weegschaal/timeline/1\", \"reference\": \"X\", \"lodged\": \"2026-02-09\"} and more"
            })
    void of_a_timeline_that_can_be_read_in_two_ways_nothing_is_worked_out(String json) throws IOException {
        for (String name : List.of("case.json", "cases.jsonl")) {
            Path file = folder.resolve(name);
            Files.writeString(file, json);
            Command.Outcome outcome = command.run("deadlines", file, "--on", "2026-11-02");

            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err().lines()).hasSize(1);
            assertThat(outcome.err()).startsWith(file + ":1:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n  \n"})
    void a_file_of_lines_without_a_case_is_something_to_mend(String lines) throws IOException {
        Path file = folder.resolve("cases.jsonl");
        Files.writeString(file, lines);
        Command.Outcome outcome = command.run("deadlines", file, "--on", "2026-11-02");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo(file + ": there is no case in it\n");
    }

    @Test
    void a_line_that_is_too_long_is_named_with_its_number() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        String overdue = Files.readString(OVERDUE).replace("\n", " ");
        Files.writeString(file, overdue + "\n{\"schema\": \"" + "x".repeat(5 << 20) + "\"}\n");
        Command.Outcome outcome = command.run("deadlines", file, "--on", "2026-11-02");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo(file + ":2:1: the line is too long; expected at most 4 MiB\n");
        assertThat(outcome.out()).contains("CLOCK-OVERDUE");
    }

    @Test
    void a_result_never_takes_the_place_of_a_timeline_that_is_read() throws IOException {
        Path file = folder.resolve("case.json");
        Files.copy(OVERDUE, file);
        Command.Outcome outcome =
                command.run("deadlines", POSTPONED, file, "--on", "2026-11-02", "--out", folder.resolve("./case.json"));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("this is FILE too; it must be another file");
        assertThat(file).hasSameTextualContentAs(OVERDUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "100.50", "many", "10000001", "9000000000000000000"})
    void amounts_to_reckon_with_have_the_bounds_of_those_in_a_timeline(String amount) {
        Command.Outcome outcome = command.run(
                "deadlines", OVERDUE, "--on", "2026-11-02", "--penalty-per-day", amount, "--penalty-maximum", "7500");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo("--penalty-per-day: " + amount
                        + " is not possible here; expected a whole number from 1 to 10000000\n");
    }

    @Test
    void a_text_names_each_source_once() {
        for (Path file : List.of(OVERDUE, EXTENDED, POSTPONED, MORATORIUM)) {
            List<String> sources = command.run("deadlines", file, "--on", "2026-11-02", "--lang", "en")
                    .out()
                    .lines()
                    .filter(line -> line.matches("  \\[[0-9]+\\] .*"))
                    .map(line -> line.substring(line.indexOf(']')))
                    .toList();

            assertThat(sources).isNotEmpty().doesNotHaveDuplicates();
        }
    }
}
