package nl.weegschaal.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The marker stands under the fault as a terminal shows the line, whatever characters stand before it. */
class MarkedLineTest {
    @ParameterizedTest
    @CsvSource({
        "abX, 2", // plain
        "e\u0301bX, 2", // a combining mark takes no room
        "\u6f22\u5b57X, 4", // wide characters take two columns
        "\uff21X, 2", // a full-width letter
        "\uff71X, 1", // a half-width one
        "\ud83d\ude00X, 2", // a picture
        "a\u200bX, 7", // shown as an escape of six signs
        "a\tX, 7",
    })
    void the_marker_stands_under_the_fault(String line, int columns) {
        String shown = new MarkedLine(line, line.codePointCount(0, line.indexOf('X')) + 1).write("");

        assertThat(shown.lines().skip(1)).containsExactly(" ".repeat(columns) + "^");
    }

    @ParameterizedTest
    @CsvSource({"\u6f22", "e\u0301", "\ud83d\ude00"})
    void a_long_line_is_cut_between_characters_and_by_what_it_takes_on_the_screen(String character) {
        String line = character.repeat(200);
        String shown = new MarkedLine(line, line.codePointCount(0, line.length())).write("");

        assertThat(shown).doesNotContain("\ufffd", "\\u");
        assertThat(DisplayWidth.of(shown.lines().findFirst().orElseThrow())).isLessThanOrEqualTo(92);
    }
}
