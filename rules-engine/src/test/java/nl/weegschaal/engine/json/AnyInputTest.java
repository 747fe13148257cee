package nl.weegschaal.engine.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Language;

class AnyInputTest {

    private static final String DOCUMENT =
            "{\"id\": \"c-1\", \"on\": \"2026-01-01\",\n \"list\": [true, null, -1.5e3, {\"é\\u0041\": []}]}";

    @Property
    void any_bytes_give_a_tree_or_a_problem_and_never_an_exception(@ForAll byte[] bytes) {
        assertReadable(Reading.of(bytes));
    }

    @Property(tries = 5000)
    void any_row_of_tokens_gives_a_tree_or_a_problem(@ForAll("tokens") String document) {
        assertReadable(Reading.of(document));
    }

    @Property(tries = 5000)
    void a_document_with_one_byte_changed_gives_a_tree_or_a_problem(
            @ForAll @IntRange(max = 80) int offset, @ForAll byte replacement) {
        byte[] bytes = DOCUMENT.getBytes(UTF_8);
        bytes[Math.min(offset, bytes.length - 1)] = replacement;

        assertReadable(Reading.of(bytes));
    }

    @Property
    void a_document_that_is_cut_off_anywhere_gives_one_problem(@ForAll @IntRange(max = 90) int length) {
        byte[] bytes = DOCUMENT.getBytes(UTF_8);
        Reading reading = Reading.of(Arrays.copyOf(bytes, Math.min(length, bytes.length - 1)));

        assertThat(reading.tree()).isEmpty();
        assertThat(reading.lines()).hasSize(1);
    }

    @Property
    void any_text_that_is_written_as_json_is_read_back(@ForAll("usableTexts") String text) {
        String escaped = text.chars()
                .mapToObj(unit -> String.format("\\u%04x", unit))
                .collect(Collectors.joining("", "{\"v\":\"", "\"}"));

        assertThat(Reading.of(escaped).tree())
                .get()
                .isInstanceOfSatisfying(
                        JsonObject.class,
                        object -> assertThat(object.member("v").orElseThrow().value())
                                .isInstanceOfSatisfying(
                                        JsonText.class,
                                        value -> assertThat(value.text()).isEqualTo(text)));
    }

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.of(
                        "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "\"", "\\", "\\u", "\\ud800", "\\udfff", "1",
                        "-", "0", ".", "e", "true", "nul", "NaN", " ", "\n", "\r", "\t", "'", "/", "//", "#", "\u0000",
                        "\u001b", "\ufeff", "\u00a0", "é", "😀", "\ud800")
                .list()
                .ofMaxSize(20)
                .map(tokens -> String.join("", tokens));
    }

    @Provide
    Arbitrary<String> usableTexts() {
        return Arbitraries.strings()
                .all()
                .filter(text -> text.codePoints().noneMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF)));
    }

    private static void assertReadable(Reading reading) {
        assertThat(reading.tree().isPresent() || !reading.problems().isEmpty()).isTrue();
        assertThat(reading.lines())
                .allMatch(line -> line.startsWith("case.json"))
                .allMatch(line -> line.chars().noneMatch(Character::isISOControl));
        assertThat(reading.problems().asFound())
                .filteredOn(problem -> problem.code() == ProblemCode.NOT_JSON)
                .allSatisfy(problem -> {
                    assertThat(problem.place().line()).isPositive();
                    assertThat(problem.place().column()).isPositive();
                    assertThat(problem.line(Language.EN)).containsAnyOf("expected", "leave it out");
                    assertThat(problem.line(Language.EN)).doesNotContain("this cannot be read");
                });
    }
}
