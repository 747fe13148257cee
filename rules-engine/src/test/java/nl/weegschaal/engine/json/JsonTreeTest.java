package nl.weegschaal.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {

    @Test
    void every_value_knows_its_line_column_and_pointer() {
        Reading reading = Reading.of("""
                {
                  "id": "c-1",
                  "elements": [
                    {"weight" :  12, "open": true},
                    null
                  ]
                }
                """);

        ObjectView root = reading.object();
        List<ValueView> elements = root.required("elements").items(10);
        ObjectView element = elements.get(0).object().orElseThrow();

        assertThat(root.place()).isEqualTo(place("", 1, 1));
        assertThat(root.required("id").place()).isEqualTo(place("/id", 2, 9));
        assertThat(root.required("elements").place()).isEqualTo(place("/elements", 3, 15));
        assertThat(element.place()).isEqualTo(place("/elements/0", 4, 5));
        assertThat(element.required("weight").place()).isEqualTo(place("/elements/0/weight", 4, 18));
        assertThat(element.required("open").place()).isEqualTo(place("/elements/0/open", 4, 30));
        assertThat(elements.get(1).place()).isEqualTo(place("/elements/1", 5, 5));
        assertThat(reading.lines()).isEmpty();
    }

    @Test
    void columns_count_characters_and_not_bytes_or_surrogates() {
        Reading reading = Reading.of("{\"é😀\":1,\"b\":2}");

        assertThat(reading.object().required("b").place()).isEqualTo(place("/b", 1, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_kind_of_line_end_counts_once(String lineEnd) {
        Reading reading = Reading.of("{" + lineEnd + lineEnd + "\"a\":1}");

        assertThat(reading.object().required("a").place()).isEqualTo(place("/a", 3, 5));
    }

    @Test
    void a_slash_and_a_tilde_in_a_key_are_escaped_in_the_pointer() {
        Reading reading = Reading.of("{\"a/b~c\":1}");

        assertThat(reading.object().required("a/b~c").place().pointer()).isEqualTo("/a~1b~0c");
    }

    @Test
    void a_duplicate_key_is_reported_with_both_places_and_reading_goes_on() {
        Reading reading = Reading.of("{\"a\": 1,\n \"a\": 2,\n \"b\": {\"c\": 1, \"c\": 2}}");

        assertThat(reading.lines())
                .containsExactly(
                        "case.json:2:2 /a: the key \"a\" stands twice in this object; first at line 1, column 2",
                        "case.json:3:16 /b/c: the key \"c\" stands twice in this object; first at line 3, column 8");
        assertThat(reading.object().required("a").integer(0, 9)).contains(1);
    }

    @Test
    void a_key_that_stands_three_times_is_reported_twice() {
        assertThat(Reading.of("{\"a\":1,\"a\":2,\"a\":3}").codes())
                .containsExactly(ProblemCode.DUPLICATE_KEY, ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void the_same_key_written_with_an_escape_is_a_duplicate() {
        assertThat(Reading.of("{\"a\":1,\"\\u0061\":2}").codes()).containsExactly(ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void half_a_surrogate_pair_is_reported_where_its_text_begins() {
        assertThat(Reading.of("[\"ok\", \"x\\ud800y\"]").lines())
                .containsExactly("case.json:1:8 /1: this text has half of a surrogate pair (\\ud800) in it");
    }

    @Test
    void a_whole_surrogate_pair_is_a_character() {
        assertThat(Reading.of("[\"\\ud83d\\ude00\"]").lines()).isEmpty();
    }

    @Test
    void a_nul_character_is_reported() {
        assertThat(Reading.of("[\"a\\u0000b\"]").lines())
                .containsExactly("case.json:1:2 /0: this text has a NUL character (\\u0000) in it");
    }

    @Test
    void a_nul_character_in_a_key_is_reported() {
        assertThat(Reading.of("{\"a\\u0000\":1}").lines())
                .containsExactly("case.json:1:2 /a\\u0000: this text has a NUL character (\\u0000) in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "{}", "[]", "\"x\"", "true"})
    void half_a_surrogate_pair_in_a_key_is_reported(String value) {
        assertThat(Reading.of("{\"a\\udfff\":" + value + "}").lines())
                .containsExactly("case.json:1:2: this is not valid JSON: "
                        + "this key has half of a surrogate pair in it; expected whole characters");
    }

    @Test
    void text_after_the_end_is_reported_and_the_document_is_still_read() {
        Reading reading = Reading.of("{\"a\":1}\n\n{\"b\":2}");

        assertThat(reading.tree()).isPresent();
        assertThat(reading.lines())
                .containsExactly("case.json:3:1: this is not valid JSON: there is more after the end of the document: "
                        + "\"{\\\"b\\\":2}\"; expected nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t ", "\ufeff", "\ufeff\n"})
    void a_document_of_nothing_is_an_empty_file(String text) {
        Reading reading = Reading.of(text);

        assertThat(reading.tree()).isEmpty();
        assertThat(reading.lines()).containsExactly("case.json: the file is empty; expected a JSON document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "\"text\"", "true", "null", "[]", " {} "})
    void any_value_can_be_a_document(String text) {
        assertThat(Reading.of(text).lines()).isEmpty();
    }

    private static Place place(String pointer, int line, int column) {
        return new Place("case.json", pointer, line, column);
    }
}
