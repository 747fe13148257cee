package nl.weegschaal.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void a_short_text_is_given_whole() {
        assertThat(Excerpt.of("plausible")).isEqualTo("plausible");
    }

    @Test
    void a_long_text_is_cut_after_sixty_characters() {
        assertThat(Excerpt.of("x".repeat(4_000_000))).isEqualTo("x".repeat(60) + "…");
    }

    @Test
    void a_text_of_escapes_is_cut_between_two_of_them() {
        assertThat(Excerpt.of("\u001b".repeat(100))).isEqualTo("\\u001b".repeat(10) + "…");
    }

    @Test
    void a_pair_of_surrogates_is_never_split() {
        assertThat(Excerpt.of("x".repeat(59) + "😀")).isEqualTo("x".repeat(59) + "…");
    }

    @Test
    void a_quotation_cannot_be_ended_from_inside() {
        assertThat(Excerpt.quoted("a\"; did you mean \"b\\")).isEqualTo("\"a\\\"; did you mean \\\"b\\\\\"");
    }

    @Property
    void an_excerpt_of_an_excerpt_is_the_same(@ForAll String text) {
        String once = Excerpt.of(text);

        assertThat(Excerpt.of(once)).isEqualTo(once);
    }
}
