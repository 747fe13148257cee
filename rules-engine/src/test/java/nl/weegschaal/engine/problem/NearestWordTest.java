package nl.weegschaal.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestWordTest {

    private static final List<String> STATES =
            List.of("refuted", "stated", "plausible", "substantiated", "not-stated", "direct-threat");

    @ParameterizedTest
    @CsvSource({
        "substantated, substantiated",
        "substantiatd, substantiated",
        "plausibel, plausible",
        "statd, stated",
        "refutedd, refuted",
        "directtreat, direct-threat",
    })
    void a_slip_of_the_pen_finds_its_word(String written, String meant) {
        assertThat(NearestWord.to(written, STATES)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIRECT_THREAT", "Direct-Threat", "directThreat", "direct threat", " direct-threat\u00a0"})
    void case_hyphens_underscores_and_spaces_do_not_count(String written) {
        assertThat(NearestWord.to(written, STATES)).contains("direct-threat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bewezen", "x", "", "---", "st", "1", "completely something else"})
    void what_is_near_to_nothing_finds_nothing(String written) {
        assertThat(NearestWord.to(written, STATES)).isEmpty();
    }

    @Test
    void a_difference_in_case_only_goes_before_a_nearer_spelling_of_another_word() {
        assertThat(NearestWord.to("NOT_STATED", List.of("not-started", "not-stated")))
                .contains("not-stated");
    }

    @Test
    void a_tie_is_settled_by_the_alphabet_and_not_by_the_order_given() {
        assertThat(NearestWord.to("cat", List.of("hat", "bat"))).contains("bat");
        assertThat(NearestWord.to("cat", List.of("bat", "hat"))).contains("bat");
    }

    @Test
    void an_endless_word_finds_nothing_and_costs_nothing() {
        assertThat(NearestWord.to("substantiated".repeat(300_000), STATES)).isEmpty();
    }

    @Test
    void without_valid_words_there_is_no_nearest() {
        assertThat(NearestWord.to("stated", List.of())).isEmpty();
    }
}
