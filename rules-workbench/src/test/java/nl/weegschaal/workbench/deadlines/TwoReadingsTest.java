package nl.weegschaal.workbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.workbench.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the law can be read in two ways both days are shown, in every format, and neither is called contrary to the law. */
class TwoReadingsTest {
    private final Command command = Command.withoutRules();

    @TempDir
    private Path folder;

    @Test
    void a_notice_of_default_between_the_two_days_is_not_contrary_to_the_law() throws IOException {
        Command.Outcome outcome =
                run("text", "nl", "2026-08-20", timeline("A", ", \"noticeOfDefault\": \"2026-08-10\""));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .doesNotContain("Dit past niet bij de wet", "kwam voordat")
                .contains(
                        "maandag 10 augustus 2026 of zondag 9 augustus 2026, als de termijn naar nationaal recht niet doorschuift",
                        "Let op: naar nationaal recht (Algemene termijnenwet, artikel 4, onder a)",
                        "Zij kan op tijd zijn.",
                        "Algemene termijnenwet, artikel 4, onder a (BWBR0002448, artikel 4, onder a)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text|Monday 10 August 2026|Sunday 9 August 2026",
                "html|Monday 10 August 2026|Sunday 9 August 2026",
                "json|\"decisionBy\": \"2026-08-10\"|\"decisionByUnmoved\": \"2026-08-09\"",
                "jsonl|\"decisionBy\":\"2026-08-10\"|\"decisionByUnmoved\":\"2026-08-09\"",
                "csv|,2026-08-10,|,2026-08-09,2026-08-09,",
                "spreadsheet|;2026-08-10;|;2026-08-09;2026-08-09;",
                "ics|DTEND;VALUE=DATE:20260811|DTSTART;VALUE=DATE:20260809"
            })
    void both_days_of_one_case_are_in_every_format(String format, String moved, String unmoved) throws IOException {
        assertThat(run(format, "en", "2026-07-01", timeline("A", "")).out()).contains(moved, unmoved);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text|by 10 August 2026 or 9 August 2026",
                "html|by 10 August 2026 or 9 August 2026",
                "json|\"decisionByUnmoved\": \"2026-08-09\"",
                "csv|,2026-08-09,2026-08-09,"
            })
    void both_days_are_in_every_worklist(String format, String both) throws IOException {
        assertThat(run(format, "en", "2026-07-01", timeline("A", ""), timeline("B", ""))
                        .out())
                .contains(both);
    }

    @Test
    void an_accelerated_case_without_a_postponement_has_no_21_months() throws IOException {
        Path file = Files.writeString(folder.resolve("fast.json"), """
                {"schema": "weegschaal/timeline/1", "reference": "F", "lodged": "2027-01-27", "procedure": "accelerated"}
                """);

        assertThat(run("text", "nl", "2027-02-01", file).out())
                .doesNotContain("2028", "21 maanden")
                .contains("De uiterste termijn eindigt op woensdag 28 april 2027.");
    }

    @Test
    void while_a_postponement_runs_its_last_day_is_only_a_bound() throws IOException {
        Path file = Files.writeString(folder.resolve("postponed.json"), """
                {"schema": "weegschaal/timeline/1", "reference": "P", "lodged": "2026-06-15",
                 "postponement": {"from": "2026-09-01"}}
                """);

        assertThat(run("text", "nl", "2026-11-02", file).out())
                .contains("De termijn loopt zolang het uitstel duurt, en niet later dan woensdag 15 maart 2028.")
                .doesNotContain("nog 499 dagen");
        assertThat(run("json", "nl", "2026-11-02", file).out()).contains("\"postponed\": true");
    }

    @Test
    void a_penalty_of_a_court_leaves_no_appeal_to_come() throws IOException {
        Path file = timeline(
                "A",
                ", \"noticeOfDefault\": \"2026-08-17\","
                        + " \"penalty\": {\"from\": \"2026-10-01\", \"perDay\": 100, \"maximum\": 7500}");

        assertThat(run("text", "nl", "2026-11-02", file).out())
                .doesNotContain("beroep instellen", "Wat nu kan volgen")
                .contains("3300 euro tot en met deze dag");
    }

    @Test
    void an_extension_says_what_its_ground_needs_and_where_that_stands() throws IOException {
        Path file = timeline(
                "A", ", \"extensions\": [{\"on\": \"2026-07-01\", \"ground\": \"many-applications\", \"months\": 9}]");

        assertThat(run("text", "nl", "2026-08-01", file).out())
                .contains(
                        "Wat de grond van een verlenging vraagt",
                        "een aanzienlijke toename van het aantal aanvragen in een korte periode",
                        "C-662/23 (Zimir) (ECLI:EU:C:2025:326)");
    }

    private Path timeline(String reference, String more) throws IOException {
        return Files.writeString(folder.resolve(reference + ".json"), """
                {"schema": "weegschaal/timeline/1", "reference": "%s", "lodged": "2026-02-09"%s}
                """.formatted(reference, more));
    }

    private Command.Outcome run(String format, String language, String day, Path... files) {
        List<Object> arguments = new ArrayList<>(List.of("deadlines"));
        arguments.addAll(List.of(files));
        arguments.addAll(List.of("--on", day, "--format", format, "--lang", language));
        return command.run(arguments.toArray());
    }
}
