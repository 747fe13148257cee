package nl.weegschaal.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObjectViewTest {

    @Test
    void a_missing_key_is_reported_at_the_object() {
        Reading reading = Reading.of("{\"a\": [\n  {}]}");
        ObjectView element =
                reading.object().required("a").items(1).get(0).object().orElseThrow();

        ValueView missing = element.required("evidence");

        assertThat(missing.isPresent()).isFalse();
        assertThat(missing.place()).isEqualTo(element.place());
        assertThat(reading.lines()).containsExactly("case.json:2:3 /a/0: the key \"evidence\" is missing");
    }

    @Test
    void whatever_is_asked_of_a_missing_value_is_empty_without_a_second_problem() {
        Reading reading = Reading.of("{}");
        ValueView missing = reading.object().required("a");

        assertThat(missing.text(10)).isEmpty();
        assertThat(missing.items(10)).isEmpty();
        assertThat(missing.object()).isEmpty();
        assertThat(missing.bool()).isEmpty();
        assertThat(missing.date()).isEmpty();
        assertThat(missing.integer(0, 1)).isEmpty();
        assertThat(missing.word(WordsTest.Sign.class)).isEmpty();
        assertThat(reading.lines()).hasSize(1);
    }

    @Test
    void an_optional_key_may_be_left_out() {
        Reading reading = Reading.of("{}");

        assertThat(reading.object().optional("a").isPresent()).isFalse();
        assertThat(reading.object().optionalOrNull("a").isPresent()).isFalse();
        assertThat(reading.lines()).isEmpty();
    }

    @Test
    void null_is_absence_only_where_the_caller_says_so() {
        Reading reading = Reading.of("{\"a\":null,\"b\":null,\"c\":null}");
        ObjectView object = reading.object();

        assertThat(object.optionalOrNull("a").text(10)).isEmpty();
        assertThat(object.optional("b").text(10)).isEmpty();
        assertThat(object.required("c").text(10)).isEmpty();
        assertThat(reading.lines())
                .containsExactly(
                        "case.json:1:15 /b: wrong type: found null; expected a text",
                        "case.json:1:24 /c: wrong type: found null; expected a text");
    }

    @Test
    void an_unknown_key_is_reported_where_it_stands_with_the_nearest_key_that_was_asked_for() {
        Reading reading = Reading.of("{\"id\":1,\n \"evidnce\":2,\n \"note\":3}");
        ObjectView object = reading.object();
        object.required("id");
        object.optional("evidence");

        object.finish();

        assertThat(reading.lines())
                .containsExactly(
                        "case.json:2:2 /evidnce: the key \"evidnce\" has no meaning here; "
                                + "expected one of id, evidence; did you mean \"evidence\"?",
                        "case.json:3:2 /note: the key \"note\" has no meaning here; expected one of id, evidence");
    }

    @Test
    void a_key_in_another_case_is_unknown_but_recognised() {
        Reading reading = Reading.of("{\"caseDate\":1}");
        reading.object().optional("case-date");
        ObjectView object = reading.object();
        object.optional("case-date");

        object.finish();

        assertThat(reading.lines()).singleElement().asString().endsWith("did you mean \"case-date\"?");
    }

    @Test
    void when_every_key_was_asked_for_there_is_nothing_to_report() {
        Reading reading = Reading.of("{\"a\":1,\"b\":null}");
        ObjectView object = reading.object();
        object.required("a");
        object.optionalOrNull("b");
        object.optional("c");

        object.finish();

        assertThat(reading.lines()).isEmpty();
    }

    @Test
    void a_hostile_key_cannot_forge_a_line_of_output() {
        Reading reading = Reading.of("{\"\\u001b[2K\\rcase.json: all is well\\n\":1}");

        reading.object().finish();

        assertThat(reading.lines())
                .containsExactly("case.json:1:2 /\\u001b[2K\\u000dcase.json: all is well\\u000a: "
                        + "the key \"\\u001b[2K\\u000dcase.json: all is well\\u000a\" has no meaning here; "
                        + "expected no keys");
    }
}
