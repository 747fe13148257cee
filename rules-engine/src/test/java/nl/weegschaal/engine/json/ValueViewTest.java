package nl.weegschaal.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueViewTest {

    enum Evidence {
        REFUTED,
        STATED,
        PLAUSIBLE,
        SUBSTANTIATED
    }

    private Reading reading = Reading.of("null");

    @Test
    void a_value_of_the_right_type_is_given_without_a_problem() {
        assertThat(value("\"Soedan\"").text(10)).contains("Soedan");
        assertThat(value("\"plausible\"").word(Evidence.class)).contains(Evidence.PLAUSIBLE);
        assertThat(value("\"2024-02-29\"").date()).contains(LocalDate.of(2024, 2, 29));
        assertThat(value("true").bool()).contains(true);
        assertThat(value("-3").integer(-5, 5)).contains(-3);
        assertThat(value("[1,2]").items(2)).hasSize(2);
        assertThat(value("{}").object()).isPresent();
        assertThat(reading.lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12         | the number 12",
                "'\"abc\"' | the text \"abc\"",
                "true       | true",
                "null       | null",
                "{}         | an object",
            })
    void a_value_of_another_type_is_told_with_what_it_is(String json, String found) {
        assertThat(value(json).items(1)).isEmpty();
        assertThat(reading.lines())
                .containsExactly("case.json:1:6 /v: wrong type: found " + found + "; expected a list");
    }

    @Test
    void every_question_says_what_it_expected() {
        assertThat(wrongTypeOf(value("[]").text(1))).endsWith("found a list; expected a text");
        assertThat(wrongTypeOf(value("1").bool())).endsWith("expected true or false");
        assertThat(wrongTypeOf(value("1").object())).endsWith("expected an object");
        assertThat(wrongTypeOf(value("20260101").date())).endsWith("expected a date written as \"yyyy-mm-dd\"");
        assertThat(wrongTypeOf(value("\"1\"").integer(1, 4))).endsWith("expected a whole number from 1 to 4");
        assertThat(wrongTypeOf(value("1").word(Evidence.class)))
                .endsWith("expected one of refuted, stated, plausible, substantiated");
    }

    @Test
    void an_unknown_word_is_told_with_the_valid_ones_and_the_nearest() {
        assertThat(value("\"substantated\"").word(Evidence.class)).isEmpty();
        assertThat(reading.lines())
                .containsExactly("case.json:1:6 /v: unknown word \"substantated\"; "
                        + "expected one of refuted, stated, plausible, substantiated; "
                        + "did you mean \"substantiated\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"  \"", "\"\\n\\t\""})
    void a_blank_text_is_no_text(String json) {
        assertThat(value(json).text(10)).isEmpty();
        assertThat(reading.lines()).containsExactly("case.json:1:6 /v: this text is empty; expected a text");
    }

    @Test
    void a_text_is_measured_in_characters_and_not_in_code_units() {
        assertThat(value("\"😀😀\"").text(2)).contains("😀😀");
        assertThat(value("\"😀😀😀\"").text(2)).isEmpty();
        assertThat(reading.lines())
                .containsExactly("case.json:1:6 /v: this text has 3 characters; expected at most 2 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "1.0", "1e0", "99999999999999999999", "-1"})
    void a_number_outside_its_range_is_impossible(String json) {
        assertThat(value(json).integer(1, 4)).isEmpty();
        assertThat(reading.lines())
                .containsExactly(
                        "case.json:1:6 /v: " + json + " is not possible here; expected a whole number from 1 to 4");
    }

    @Test
    void a_text_of_a_given_form_is_read_and_any_other_is_impossible() {
        assertThat(value("\"UA\"").matching("[A-Z]{2}", Text.same("two capital letters")))
                .contains("UA");
        assertThat(value("\"UA \"").matching("[A-Z]{2}", Text.same("two capital letters")))
                .isEmpty();
        assertThat(reading.lines())
                .containsExactly("case.json:1:6 /v: \"UA \" is not possible here; expected two capital letters");
    }

    @Test
    void one_of_a_few_texts_is_read_and_any_other_is_unknown() {
        assertThat(value("\"case/1\"").oneOf("case/1")).contains("case/1");
        assertThat(value("\"case/2\"").oneOf("case/1")).isEmpty();
        assertThat(reading.lines())
                .containsExactly(
                        "case.json:1:6 /v: unknown word \"case/2\"; expected case/1; did you mean \"case/1\"?");
    }

    @Test
    void a_word_may_stand_in_place_of_a_list() {
        assertThat(value("\"everywhere\"").isText("everywhere")).isTrue();
        assertThat(value("[1]").isText("everywhere")).isFalse();
        assertThat(value("[1]").listOr(Text.same("\"everywhere\""), 5)).hasSize(1);
        assertThat(reading.lines()).isEmpty();

        assertThat(value("\"nowhere\"").listOr(Text.same("\"everywhere\""), 5)).isEmpty();
        assertThat(reading.lines())
                .containsExactly("case.json:1:6 /v: wrong type: found the text \"nowhere\"; "
                        + "expected a list or \"everywhere\"");
    }

    @Test
    void the_elements_past_the_largest_number_are_left_out_and_reported() {
        assertThat(value("[1,2,3]").items(2)).hasSize(2);
        assertThat(reading.lines()).containsExactly("case.json:1:6 /v: 3 elements are too many; expected at most 2");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, is not a day of the calendar",
        "2023-02-29, is not a day of the calendar",
        "2026-13-01, is not a day of the calendar",
        "0000-00-00, is not a day of the calendar",
        "1899-12-31, is outside the years that can matter",
        "2200-01-01, is outside the years that can matter",
        "yesterday, is not a date written as yyyy-mm-dd",
        "+12026-01-01, is not a date written as yyyy-mm-dd",
        "2026-W01, is not a date written as yyyy-mm-dd",
        "٢٠٢٦-٠١-٠١, is not a date written as yyyy-mm-dd",
    })
    void what_is_no_date_is_told_why(String text, String reason) {
        assertThat(value('"' + text + '"').date()).isEmpty();
        assertThat(reading.codes()).containsExactly(ProblemCode.INVALID_DATE);
        assertThat(reading.lines())
                .containsExactly("case.json:1:6 /v: \"" + text + "\" " + reason
                        + "; expected a day from 1900 to 2199, written as yyyy-mm-dd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14-3-2026",
                "14-03-2026",
                "14/03/2026",
                "14.3.2026",
                "2026-3-14",
                "2026/03/14",
                "20260314",
                "2026-03-14T10:00:00Z",
                " 2026-03-14 ",
            })
    void a_day_written_in_another_way_is_recognised_but_not_accepted(String text) {
        assertThat(value('"' + text + '"').date()).isEmpty();
        assertThat(reading.lines()).singleElement().asString().endsWith("did you mean \"2026-03-14\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6/12/2026", "02-11-2026", "1.8.2026", "2026-06-12T23:30:00Z", "0612-2026"})
    void a_day_that_can_be_two_days_is_not_guessed(String text) {
        assertThat(value('"' + text + '"').date()).isEmpty();
        assertThat(reading.lines()).singleElement().asString().doesNotContain("did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9/30/2026", "30-9-2026", "30.09.2026"})
    void a_day_past_the_twelfth_is_no_month(String text) {
        assertThat(value('"' + text + '"').date()).isEmpty();
        assertThat(reading.lines()).singleElement().asString().endsWith("did you mean \"2026-09-30\"?");
    }

    @Test
    void both_days_are_named_if_the_month_is_in_doubt() {
        assertThat(value("\"6/12/2026\"").date()).isEmpty();
        assertThat(reading.lines())
                .singleElement()
                .asString()
                .contains("\"6/12/2026\" can be 2026-12-06 or 2026-06-12; write the year, the month and the day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2199-12-31"})
    void the_first_and_the_last_day_count(String text) {
        assertThat(value('"' + text + '"').date()).contains(LocalDate.parse(text));
    }

    @Test
    void a_long_value_is_shortened_in_its_message() {
        assertThat(value('"' + "x".repeat(100_000) + '"').word(Evidence.class)).isEmpty();
        assertThat(reading.lines())
                .singleElement()
                .asString()
                .hasSizeLessThan(250)
                .contains("x…\"");
    }

    @Test
    void all_problems_of_a_document_are_told_at_once_and_in_its_order() {
        reading = Reading.of("""
                {"states": ["statd", 1, "stated"],
                 "states": [],
                 "on": "2026-02-30"}
                """);
        ObjectView object = reading.object();
        object.required("name");
        object.required("on").date();
        object.required("states").items(9).forEach(state -> state.word(Evidence.class));
        object.finish();

        assertThat(reading.codes())
                .containsExactly(
                        ProblemCode.MISSING_KEY,
                        ProblemCode.UNKNOWN_WORD,
                        ProblemCode.WRONG_TYPE,
                        ProblemCode.DUPLICATE_KEY,
                        ProblemCode.INVALID_DATE);
    }

    private ValueView value(String json) {
        reading = Reading.of("{\"v\":" + json + "}");
        return reading.object().required("v");
    }

    private String wrongTypeOf(Object answer) {
        assertThat(answer).isEqualTo(Optional.empty());
        assertThat(reading.codes()).containsExactly(ProblemCode.WRONG_TYPE);
        return reading.lines().get(0);
    }
}
