package nl.weegschaal.engine.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form of RFC 8785, held against the examples of the RFC and its author that have no fractions. */
class CanonicalJsonTest {
    @Test
    void the_example_of_section_3_2_2_without_its_fractions() {
        assertThat(canonical("""
                        {
                          "numbers": [6, 0, -1, 9007199254740991],
                          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                          "literals": [null, true, false]
                        }"""))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[6,0,-1,9007199254740991],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void the_sorting_example_of_section_3_2_3() {
        assertThat(canonical("""
                        {
                          "\\u20ac": "Euro Sign",
                          "\\r": "Carriage Return",
                          "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                          "1": "One",
                          "\\ud83d\\ude00": "Emoji: Grinning Face",
                          "\\u0080": "Control",
                          "\\u00f6": "Latin Small Letter O With Diaeresis"
                        }"""))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void the_order_is_that_of_units_and_not_of_a_language() {
        assertThat(canonical("""
                        {"peach": "This sorting order", "péché": "is wrong according to French",
                         "pêche": "but canonicalization MUST", "sin": "ignore locale"}"""))
                .isEqualTo("{\"peach\":\"This sorting order\",\"péché\":\"is wrong according to French\","
                        + "\"pêche\":\"but canonicalization MUST\",\"sin\":\"ignore locale\"}");
    }

    @Test
    void objects_are_sorted_at_every_depth_and_lists_keep_their_order() {
        assertThat(canonical("""
                        {"1": {"f": {"f": "hi", "F": 5}, "\\n": 56}, "10": {}, "": "empty", "a": {},
                         "111": [{"e": "yes", "E": "no"}], "A": {}, "list": [56, {"d": true, "10": null, "1": []}]}"""))
                .isEqualTo("{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},"
                        + "\"111\":[{\"E\":\"no\",\"e\":\"yes\"}],\"A\":{},\"a\":{},"
                        + "\"list\":[56,{\"1\":[],\"10\":null,\"d\":true}]}");
    }

    @Test
    void letters_are_not_normalized_and_only_what_must_be_escaped_is() {
        assertThat(canonical("\"A\u030a \\u2028 \\u007f \\b\\t\\n\\f\\r \\u0001 </script>\""))
                .isEqualTo("\"A\u030a \u2028 \u007f \\b\\t\\n\\f\\r \\u0001 </script>\"");
    }

    @Test
    void what_is_canonical_stays_as_it_is() {
        String once = canonical("{\"b\": [1, {\"d\": \"\\u00e9\", \"c\": null}], \"a\": \"\\u001f\"}");

        assertThat(canonical(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "-0", "9007199254740992", "-9007199254740992", "1E400", "0.5"})
    void a_number_that_has_no_form_here_is_a_problem_at_its_place(String number) {
        Problems problems = new Problems();
        CanonicalJson.of(tree("{\"a\": [" + number + "]}"), problems);

        assertThat(problems.asFound()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.IMPOSSIBLE_VALUE);
            assertThat(problem.place().pointer()).isEqualTo("/a/0");
        });
    }

    private static String canonical(String json) {
        Problems problems = new Problems();
        String canonical = CanonicalJson.of(tree(json), problems);
        assertThat(problems.asFound()).isEmpty();
        return canonical;
    }

    private static JsonValue tree(String json) {
        Problems problems = new Problems();
        return JsonSource.of("test", json.getBytes(UTF_8), JsonLimits.none(), problems)
                .flatMap(source -> JsonTree.parse(source, problems))
                .orElseThrow();
    }
}
