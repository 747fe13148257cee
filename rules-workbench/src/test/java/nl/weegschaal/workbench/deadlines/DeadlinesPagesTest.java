package nl.weegschaal.workbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.weegschaal.workbench.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of deadlines as a screen reader finds them, also where there is no browser to open them in. */
class DeadlinesPagesTest {
    private static final Path OVERDUE = Path.of("../docs/examples/clock/overdue.timeline.json");
    private static final Path POSTPONED = Path.of("../docs/examples/clock/postponed.timeline.json");

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
        for (Object[] cases : new Object[][] {{OVERDUE}, {OVERDUE, POSTPONED}}) {
            Object[] arguments = new Object[cases.length + 7];
            arguments[0] = "deadlines";
            System.arraycopy(cases, 0, arguments, 1, cases.length);
            Object[] options = {"--on", "2026-11-02", "--format", "html", "--lang", language};
            System.arraycopy(options, 0, arguments, 1 + cases.length, options.length);
            String page = command.run(arguments).out();

            assertThat(page).contains("class=\"scroll\"");
            assertThat(Pattern.compile("<div class=\"scroll\"[^>]*>")
                            .matcher(page)
                            .results())
                    .allSatisfy(part -> assertThat(part.group())
                            .contains("role=\"group\"")
                            .containsPattern("aria-label=\"[^\"]+\""));
        }
    }
}
