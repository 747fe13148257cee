package nl.weegschaal.workbench.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet that opens a table by itself makes numbers, days and formulas of texts, unless they are marked as text. */
class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00123",
                "1E5",
                "3-4",
                "2026-11",
                "12/3",
                "mei-26",
                "MAR3",
                "okt.5",
                "TRUE",
                "waar",
                "=1+1",
                "+31",
                "-12",
                "@SUM(A1)",
                "' 1",
                "€5",
                " =1+1",
                "\uff1d1",
                "-rf",
                "\u22125"
            })
    void what_would_be_read_as_something_else_is_marked_as_text(String text) {
        assertThat(SpreadsheetText.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOCK-OVERDUE", "EX-0030", "Z2026/00123", "zaak.4", "March", "waarheid", ""})
    void what_is_read_as_text_stays_as_it_is(String text) {
        assertThat(SpreadsheetText.cell(text)).isEqualTo(text);
    }

    @Test
    void separators_quotation_marks_and_line_ends_stay_in_their_cell() {
        assertThat(SpreadsheetText.cell("a;b")).isEqualTo("\"a;b\"");
        assertThat(SpreadsheetText.cell("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(SpreadsheetText.cell("\t=1")).isEqualTo("\"'\t=1\"");
        assertThat(SpreadsheetText.cell("\r=1")).isEqualTo("\"'\r=1\"");
    }
}
