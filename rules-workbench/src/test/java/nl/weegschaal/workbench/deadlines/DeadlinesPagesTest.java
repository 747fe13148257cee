package nl.weegschaal.workbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.weegschaal.workbench.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of deadlines as a screen reader finds them, also where there is no browser to open them in. */
class DeadlinesPagesTest {
    private static final Path OVERDUE = Path.of("../docs/examples/clock/overdue.timeline.json");
    private static final Path POSTPONED = Path.of("../docs/examples/clock/postponed.timeline.json");

    @TempDir
    Path folder;

    private final Command command = Command.withoutRules();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_worklist_is_a_table_with_a_caption_and_heads_of_columns_and_rows(String language) {
        String page = command.run(
                        "deadlines", OVERDUE, POSTPONED, "--on", "2026-11-02", "--format", "html", "--lang", language)
                .out();

        assertThat(page).contains("<caption>", "<th scope=\"row\">CLOCK-OVERDUE</th>");
        assertThat(Pattern.compile("<th scope=\"col\">").matcher(page).results())
                .hasSize(10);
        assertThat(page).doesNotContain("<th>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void what_scrolls_has_a_role_and_a_name(String language) {
        String page = command.run(
                        "deadlines", OVERDUE, POSTPONED, "--on", "2026-11-02", "--format", "html", "--lang", language)
                .out();

        assertThat(page).contains("class=\"scroll\"");
        assertThat(Pattern.compile("<div class=\"scroll\"[^>]*>").matcher(page).results())
                .allSatisfy(part ->
                        assertThat(part.group()).contains("role=\"group\"").containsPattern("aria-label=\"[^\"]+\""));
    }

    @Test
    void a_clock_first_says_how_late_it_is() {
        assertThat(clock(OVERDUE, "2026-11-02", "nl")).contains("<p class=\"headline\">84 dagen te laat</p>");
        assertThat(clock(OVERDUE, "2026-08-10", "nl")).contains("<p class=\"headline\">Dit is de laatste dag</p>");
        assertThat(clock(OVERDUE, "2026-07-28", "nl")).contains("<p class=\"headline\">Nog 13 dagen</p>");
        assertThat(clock(POSTPONED, "2026-11-02", "en")).contains("<p class=\"headline\">Postponed</p>");
    }

    @Test
    void a_term_is_counted_in_one_line_over_a_holiday_a_weekend_and_another_holiday() throws IOException {
        Path timeline = folder.resolve("easter.timeline.json");
        Files.writeString(
                timeline, "{\"schema\":\"weegschaal/timeline/1\",\"reference\":\"EASTER\",\"lodged\":\"2026-09-26\"}");

        assertThat(clock(timeline, "2027-03-17", "nl"))
                .contains("za 26 september 2026 + 6 maanden → vr 26 maart (Goede Vrijdag) → weekend"
                        + " → tweede Paasdag → di 30 maart 2027");
        assertThat(clock(timeline, "2027-03-17", "en"))
                .contains("Sat 26 September 2026 + 6 months → Fri 26 March (Good Friday) → weekend"
                        + " → Easter Monday → Tue 30 March 2027");
    }

    @Test
    void what_falls_on_one_day_has_one_mark_in_the_picture_and_one_line_under_it() {
        String page = clock(OVERDUE, "2026-11-02", "nl");

        assertThat(Pattern.compile("<circle ").matcher(page).results()).hasSize(5);
        assertThat(page)
                .contains("<strong>maandag 10 augustus 2026 of zondag 9 augustus 2026</strong>:"
                        + " Termijn volgens de wet; Termijn die geldt</li>");
    }

    private String clock(Path timeline, String on, String language) {
        return command.run("deadlines", timeline, "--on", on, "--format", "html", "--lang", language)
                .out();
    }
}
