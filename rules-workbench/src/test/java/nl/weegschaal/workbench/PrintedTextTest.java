package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that shows something else than was printed is found out. */
class PrintedTextTest {
    private static final PrintedText PRINTED = new PrintedText("a\nb\nc\nd\n");

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\nc\nd\n", "…\nc\nd\n", "a\n…\n", "…\nb\nc\n…\n", "a\n…\nc\n…\n", "…\n"})
    void what_was_printed_fits_also_where_lines_are_left_out(String shown) {
        assertThat(PRINTED.problem(shown)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\nb\nc\n",
                "b\nc\nd\n",
                "a\nb\nx\nd\n",
                "…\nb\nd\n…\n",
                "…\nc\n…\nb\n…\n",
                "b\n…\n",
                "…\nc\n",
                "a\nb\nc\n…\nc\nd\n"
            })
    void what_was_not_printed_there_does_not(String shown) {
        assertThat(PRINTED.problem(shown)).isPresent();
    }
}
