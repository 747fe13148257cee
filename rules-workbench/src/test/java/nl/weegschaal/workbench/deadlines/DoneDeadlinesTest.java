package nl.weegschaal.workbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done is not to come any more, and what is to come keeps its identifier when a day is corrected. */
class DoneDeadlinesTest {
    private final Command command = Command.withoutRules();

    @TempDir
    private Path folder;

    private Path postponed(String from, String more) throws IOException {
        return Files.writeString(folder.resolve("case.timeline.json"), """
                {"schema": "weegschaal/timeline/1", "reference": "C-1", "lodged": "2026-06-15",
                 "postponement": {"from": "%s", "reviews": ["2026-10-20"]}%s}
                """.formatted(from, more));
    }

    private String written(String format, Path... files) {
        List<Object> arguments = new ArrayList<>(List.of("deadlines"));
        arguments.addAll(List.of(files));
        arguments.addAll(List.of("--on", "2026-10-25", "--lang", "en", "--format", format));
        return command.run(arguments.toArray()).out();
    }

    @Test
    void a_review_that_was_held_is_not_to_come_in_any_format() throws IOException {
        Path held = postponed("2026-07-01", "");

        assertThat(written("csv", held)).contains(",2027-02-22,review,");
        assertThat(written("spreadsheet", held)).contains(";2027-02-22;review;");
        assertThat(written("ics", held)).contains("20270222").doesNotContain("20261102");
        assertThat(written("text", held)).contains("Monday 2 November 2026; done on 20 October 2026");
        assertThat(written("html", held)).contains("Monday 2 November 2026; done on 20 October 2026");
        assertThat(written("json", held)).contains("\"done\": \"2026-10-20\"");
        assertThat(PublishedSchema.byName("clock").problems(written("json", held)))
                .isEmpty();
        assertThat(written("jsonl", held)).contains("\"done\":\"2026-10-20\"");
    }

    @Test
    void neither_is_it_in_a_worklist() throws IOException {
        Path held = postponed("2026-07-01", "");
        Path other = Path.of("../docs/examples/clock/overdue.timeline.json");

        assertThat(written("text", held, other))
                .contains("22 February 2027: Review of the situation in the country")
                .doesNotContain("2 November 2026");
        assertThat(written("json", held, other)).doesNotContain("2026-11-02");
        assertThat(written("html", held, other)).doesNotContain("2 November 2026");
    }

    @Test
    void the_two_weeks_of_a_notice_are_not_to_come_once_a_court_has_set_a_penalty() throws IOException {
        Path file = Files.writeString(folder.resolve("penalty.json"), """
                {"schema": "weegschaal/timeline/1", "reference": "C-2", "lodged": "2026-02-09",
                 "noticeOfDefault": "2026-10-20",
                 "penalty": {"from": "2026-10-24", "perDay": 100, "maximum": 7500}}
                """);

        assertThat(written("csv", file)).contains(",penalty-maximum,").doesNotContain(",notice,");
    }

    @Test
    void an_entry_of_a_calendar_keeps_its_identifier_when_a_day_is_corrected() throws IOException {
        List<String> before = ids(written("ics", postponed("2026-07-01", "")));
        List<String> after = ids(written("ics", postponed("2026-07-02", "")));

        assertThat(before).hasSizeGreaterThan(1).doesNotHaveDuplicates().isEqualTo(after);
        assertThat(ids(written("ics", postponed("2026-07-01", ", \"procedure\": \"accelerated\""))))
                .contains(before.get(0));
    }

    private static List<String> ids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    @Test
    void references_like_numbers_stay_as_they_are_in_csv_and_are_text_in_a_spreadsheet() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String reference : List.of("00123", "1E5", "3-4")) {
            files.add(Files.writeString(folder.resolve(reference + ".json"), """
                    {"schema": "weegschaal/timeline/1", "reference": "%s", "lodged": "2026-06-15"}
                    """.formatted(reference)));
        }

        assertThat(written("csv", files.toArray(Path[]::new)).lines().skip(1))
                .allSatisfy(line -> assertThat(line).matches("(00123|1E5|3-4),regulation,.*"));
        assertThat(written("spreadsheet", files.toArray(Path[]::new)).lines().skip(1))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).matches("'(00123|1E5|3-4);regulation;.*"));
    }

    @Test
    void a_file_of_lines_may_have_either_of_its_names() throws IOException {
        String line = Files.readString(postponed("2026-07-01", "")).replace("\n", " ");
        Path lines = Files.writeString(folder.resolve("cases.ndjson"), line + "\n" + line.replace("C-1", "C-2") + "\n");

        assertThat(written("csv", lines).lines()).hasSize(3);
    }

    @Test
    void a_day_that_cannot_be_used_is_told_why_and_what_to_write() {
        assertThat(on("02-11-2026"))
                .contains("\"02-11-2026\" can be 2026-11-02 or 2026-02-11; write the year, the month and the day");
        assertThat(on("30-11-2026")).contains("is not a date written as yyyy-mm-dd", "did you mean \"2026-11-30\"?");
        assertThat(on("9999-12-31"))
                .contains("\"9999-12-31\" is outside the years that can matter", "a day from 1900 to 2199")
                .doesNotContain("no day of the calendar");
        assertThat(on("2026-02-30")).contains("\"2026-02-30\" is not a day of the calendar");
    }

    private String on(String day) {
        return command.run("deadlines", "../docs/examples/clock/overdue.timeline.json", "--on", day, "--lang", "en")
                .err();
    }

    @Test
    void a_reference_that_begins_with_a_hyphen_is_told_how_one_begins() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), """
                {"schema": "weegschaal/timeline/1", "reference": "-rf", "lodged": "2026-06-15"}
                """);

        assertThat(command.run("deadlines", file, "--on", "2026-10-25", "--lang", "en")
                        .err())
                .contains("with a letter or digit in front");
    }
}
