package nl.weegschaal.engine.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class JsonLimitsTest {

    @Test
    void sixty_four_levels_are_read() {
        assertThat(Reading.of("[".repeat(64) + "]".repeat(64)).lines()).isEmpty();
    }

    @Test
    void the_sixty_fifth_level_is_too_deep() {
        Reading reading = Reading.of("[".repeat(65) + "]".repeat(65));

        assertThat(reading.tree()).isEmpty();
        assertThat(reading.codes()).containsExactly(ProblemCode.NESTED_TOO_DEEP);
        assertThat(reading.lines())
                .singleElement()
                .asString()
                .startsWith("case.json:1:65 /0/0/")
                .endsWith("this is nested too deep; expected at most 64 objects and lists in one another");
    }

    @Test
    void a_million_levels_do_not_exhaust_the_stack() {
        assertThat(Reading.of("[".repeat(1_000_000)).codes()).containsExactly(ProblemCode.NESTED_TOO_DEEP);
        assertThat(Reading.of("{\"a\":".repeat(500_000)).codes()).containsExactly(ProblemCode.NESTED_TOO_DEEP);
    }

    @Test
    void more_values_than_the_limit_are_not_read() {
        Reading reading = Reading.of("[" + "1,".repeat(1_000_000) + "1]");

        assertThat(reading.tree()).isEmpty();
        assertThat(reading.lines())
                .singleElement()
                .asString()
                .endsWith("the file has too many values; expected at most 100000 of them");
    }

    @Test
    void other_limits_can_be_set() {
        byte[] three = "[1,2]".getBytes(UTF_8);

        assertThat(Reading.of(three, new JsonLimits(100, 1, 3)).codes()).isEmpty();
        assertThat(Reading.of(three, new JsonLimits(100, 1, 2)).codes()).containsExactly(ProblemCode.TOO_MANY);
        assertThat(Reading.of(three, new JsonLimits(4, 1, 3)).codes()).containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void a_limit_below_one_is_refused() {
        assertThatThrownBy(() -> new JsonLimits(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_of_a_million_digits_is_never_computed() {
        Reading reading = Reading.of("[" + "9".repeat(1_000_000) + ",1e999999999,-0.0e-999999999]");

        assertThat(reading.lines()).isEmpty();
        assertThat(ValueView.of(reading.tree().orElseThrow(), reading.problems())
                        .items(10)
                        .get(0)
                        .integer(0, 9))
                .isEmpty();
        assertThat(reading.lines())
                .containsExactly("case.json:1:2 /0: " + "9".repeat(60)
                        + "… is not possible here; expected a whole number from 0 to 9");
    }

    @Test
    void an_endless_key_is_reported_and_cut_in_every_pointer_below_it() {
        Reading reading = Reading.of("{\"" + "k".repeat(1_000_000) + "\":{\"a\":1,\"a\":2}}");

        assertThat(reading.codes()).containsExactly(ProblemCode.TEXT_TOO_LONG, ProblemCode.DUPLICATE_KEY);
        assertThat(reading.problems().asFound())
                .allSatisfy(problem -> assertThat(problem.place().pointer()).hasSizeLessThan(100));
    }

    @Test
    void a_key_of_two_hundred_characters_is_read() {
        assertThat(Reading.of("{\"" + "k".repeat(200) + "\":1}").lines()).isEmpty();
    }

    @Test
    void a_document_full_of_mistakes_keeps_the_memory_small() {
        Reading reading = Reading.of("{" + "\"a\":1,".repeat(90_000) + "\"a\":1}");

        assertThat(reading.problems().count()).isEqualTo(90_000);
        assertThat(reading.problems().asFound()).hasSize(Problems.MOST_KEPT);
    }

    @Test
    @Timeout(10)
    void four_megabytes_in_one_line_are_read_in_one_pass() {
        var document = new StringBuilder("{");
        for (int key = 0; key < 99_000; key++) {
            document.append('"')
                    .append(key)
                    .append("\":\"")
                    .append("é".repeat(12))
                    .append("\",");
        }
        byte[] bytes = document.append("\"end\":1}").toString().getBytes(UTF_8);

        assertThat(bytes.length).isBetween(3 << 20, 4 << 20);
        assertThat(Reading.of(bytes).lines()).isEmpty();
    }
}
