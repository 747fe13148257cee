package nl.weegschaal.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.weegschaal.engine.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSyntaxTest {

    private static final String NUMBER = "; expected a number such as 12, -3 or 0.5";
    private static final String SCALAR = "; expected a text in double quotes, a number, true, false or null";

    @ParameterizedTest
    @MethodSource({"commas_and_brackets", "keys", "words_and_numbers", "texts", "endings", "other_dialects"})
    void a_slip_in_the_grammar_is_told_in_plain_words_at_its_place(String document, String place, String told) {
        Reading reading = Reading.of(document);

        assertThat(reading.tree()).isEmpty();
        assertThat(reading.codes()).containsExactly(ProblemCode.NOT_JSON);
        assertThat(reading.lines()).containsExactly("case.json:" + place + ": this is not valid JSON: " + told);
    }

    static Stream<Arguments> commas_and_brackets() {
        return Stream.of(
                Arguments.of("{\"a\":1 \"b\":2}", "1:8", "found the text \"b\"; expected a comma or \"}\""),
                Arguments.of("{\"a\":1\n\"b\":2}", "2:1", "found the text \"b\"; expected a comma or \"}\""),
                Arguments.of("{\"a\":[1 2]}", "1:9 /a", "found \"2\"; expected a comma or \"]\""),
                Arguments.of("{\"a\":1,}", "1:7", "a comma stands before the \"}\"; leave it out"),
                Arguments.of("[1,2,\n]", "1:5", "a comma stands before the \"]\"; leave it out"),
                Arguments.of("[1,,2]", "1:4", "found \",\"; expected a value"),
                Arguments.of("[,1]", "1:2", "found \",\"; expected a value or \"]\""),
                Arguments.of("{\"k\":1;\"l\":2}", "1:7", "found \";\"; expected a comma or \"}\""),
                Arguments.of("{\"a\":1]", "1:7", "found \"]\"; expected a comma or \"}\""),
                Arguments.of("{\"a\":[1}", "1:8 /a", "found \"}\"; expected a comma or \"]\""),
                Arguments.of("]", "1:1", "found \"]\"; expected a value"));
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of("{a:1}", "1:2", "found \"a\"; expected a key in double quotes or \"}\""),
                Arguments.of("{\"a\":1,b:2}", "1:8", "found \"b\"; expected a key in double quotes"),
                Arguments.of("{1:2}", "1:2", "found \"1\"; expected a key in double quotes or \"}\""),
                Arguments.of("{\"a\" 1}", "1:6", "found \"1\"; expected a colon after the key"),
                Arguments.of("{\"k\"=1}", "1:5", "found \"=\"; expected a colon after the key"),
                Arguments.of("{\"a\":}", "1:6", "found \"}\"; expected a value"),
                Arguments.of("{\"a\":\"b\":1}", "1:9", "found \":\"; expected a comma or \"}\""),
                Arguments.of("{\"a\\q\":1}", "1:4", "\\q is not an escape; expected \\\\ for a backslash"));
    }

    static Stream<Arguments> words_and_numbers() {
        return Stream.of(
                Arguments.of("{\"a\":True}", "1:6", "found \"True\"" + SCALAR + "; did you mean \"true\"?"),
                Arguments.of("{\"a\":nul}", "1:6", "found \"nul\"" + SCALAR + "; did you mean \"null\"?"),
                Arguments.of("[yes]", "1:2", "found \"yes\"" + SCALAR),
                Arguments.of("[NaN]", "1:2", "\"NaN\" is not a number in JSON" + NUMBER),
                Arguments.of("[-Infinity]", "1:2", "\"-Infinity\" is not a number in JSON" + NUMBER),
                Arguments.of(
                        "[007]", "1:2", "\"007\" is not a number in JSON" + NUMBER + ", or a text in double quotes"),
                Arguments.of("[+1]", "1:2", "\"+1\" is not a number in JSON" + NUMBER + ", or a text in double quotes"),
                Arguments.of("[.5]", "1:2", "\".5\" is not a number in JSON" + NUMBER + ", or a text in double quotes"),
                Arguments.of("[1.]", "1:2", "\"1.\" is not a number in JSON" + NUMBER + ", or a text in double quotes"),
                Arguments.of("[-]", "1:2", "\"-\" is not a number in JSON" + NUMBER + ", or a text in double quotes"),
                Arguments.of(
                        "[12abc]",
                        "1:2",
                        "\"12abc\" is not a number in JSON" + NUMBER + ", or a text in double quotes"),
                Arguments.of("{\"a\":truee}", "1:6", "found \"truee\"" + SCALAR + "; did you mean \"true\"?"),
                Arguments.of("1x", "1:1", "\"1x\" is not a number in JSON" + NUMBER + ", or a text in double quotes"),
                Arguments.of(
                        "[2026-01-01]",
                        "1:2",
                        "\"2026-01-01\" is not a number in JSON" + NUMBER + ", or a text in double quotes"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "{\"a\":\"b\n\"}",
                        "1:6",
                        "the text that begins here is not closed on its line; "
                                + "expected a closing double quote, or \\n for a new line"),
                Arguments.of(
                        "[\"a\tb\"]", "1:4", "a control character (U+0009) stands in a text; expected its escape, \\t"),
                Arguments.of(
                        "[\"a\u001bb\"]",
                        "1:4",
                        "a control character (U+001B) stands in a text; expected its escape, \\u001b"),
                Arguments.of("{\"p\":\"C:\\Users\"}", "1:9", "\\U is not an escape; expected \\\\ for a backslash"),
                Arguments.of("[\"\\u12\"]", "1:3", "\\u is not an escape; expected four hexadecimal digits after \\u"));
    }

    static Stream<Arguments> endings() {
        String early = "the file ends too early; ";
        return Stream.of(
                Arguments.of("{", "1:2", early + closed("{", 1, 1) + "expected a key in double quotes or \"}\""),
                Arguments.of("[\n\n", "1:2", early + closed("[", 1, 1) + "expected a value or \"]\""),
                Arguments.of("{\"a\":1\n", "1:7", early + closed("{", 1, 1) + "expected a comma or \"}\""),
                Arguments.of("{\"a\"", "1:5", early + closed("{", 1, 1) + "expected a colon after the key"),
                Arguments.of("{\"a\":", "1:6", early + closed("{", 1, 1) + "expected a value"),
                Arguments.of("{\n\"a\":[1,", "2:8 /a", early + closed("[", 2, 5) + "expected a value"),
                Arguments.of(
                        "{\"a\":\"abc",
                        "1:6",
                        "the text that begins here is never closed; expected a closing double quote"),
                Arguments.of(
                        "[\"abc\\",
                        "1:2",
                        "the text that begins here is never closed; expected a closing double quote"));
    }

    static Stream<Arguments> other_dialects() {
        return Stream.of(
                Arguments.of("// note\n{}", "1:1", "a comment stands here; JSON has no comments; expected a value"),
                Arguments.of(
                        "{\"a\":1 /* note */}",
                        "1:8",
                        "a comment stands here; JSON has no comments; expected a comma or \"}\""),
                Arguments.of("# note\n{}", "1:1", "a comment stands here; JSON has no comments; expected a value"),
                Arguments.of(
                        "{'a':1}",
                        "1:2",
                        "a single quote stands here; JSON has double quotes; "
                                + "expected a key in double quotes or \"}\""),
                Arguments.of(
                        "{\"a\":“b”}",
                        "1:6",
                        "a curly quote (“) stands here; JSON has straight ones; expected a value"),
                Arguments.of("{\"a\":\u00a01}", "1:6", "found \"\\u00a0\"; expected a value"),
                Arguments.of("<html>", "1:1", "found \"<\"; expected a value"),
                Arguments.of("a,b,c", "1:1", "found \"a\"" + SCALAR));
    }

    @Test
    void no_message_names_a_class_or_quotes_the_source_as_the_parser_would() {
        assertThat(Reading.of("{\"a\" 1}").lines())
                .noneMatch(line -> line.contains("Source") || line.contains("jackson") || line.contains("REDACTED"));
    }

    private static String closed(String bracket, int line, int column) {
        return "the \"" + bracket + "\" at line " + line + ", column " + column + " is not closed; ";
    }
}
