package nl.weegschaal.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;

/** How a sentence gets its values. */
class PhraseTest {
    @Test
    void values_are_put_in_the_places_of_each_language() {
        assertThat(new Phrase("{1}: niet {0}", "not {0}: {1}").with("a", 2))
                .isEqualTo(new Text("2: niet a", "not a: 2"));
    }

    @Test
    void a_place_may_be_there_twice() {
        assertThat(new Phrase("{0} of {0}", "{0} or {0}").with("a").en()).isEqualTo("a or a");
    }

    @Test
    void a_value_that_looks_like_a_place_is_left_as_it_is() {
        assertThat(new Phrase("{0} en {1}", "{0} and {1}")
                        .with("{1}", "$1 \\ {0|a|b}")
                        .en())
                .isEqualTo("{1} and $1 \\ {0|a|b}");
    }

    @Test
    void a_text_is_put_in_in_the_language_of_the_sentence() {
        assertThat(new Phrase("een {0}", "a {0}").with(new Text("regel", "rule")))
                .isEqualTo(new Text("een regel", "a rule"));
    }

    @Test
    void a_list_is_put_in_with_commas() {
        assertThat(new Phrase("een van {0}", "one of {0}").with(List.of("a", new Text("b", "c"))))
                .isEqualTo(new Text("een van a, b", "one of a, c"));
    }

    @Test
    void what_is_no_place_is_left_as_it_is() {
        assertThat(new Phrase("{} {a b} {", "{} {a b} {").with().en()).isEqualTo("{} {a b} {");
    }

    @Test
    void a_count_of_one_takes_the_singular_and_every_other_the_plural() {
        Phrase cases = new Phrase("{0} {0|zaak|zaken}", "{0} {0|case|cases}");

        assertThat(cases.with(0)).isEqualTo(new Text("0 zaken", "0 cases"));
        assertThat(cases.with(1)).isEqualTo(new Text("1 zaak", "1 case"));
        assertThat(cases.with(2L)).isEqualTo(new Text("2 zaken", "2 cases"));
        assertThat(cases.counts()).containsExactly("0");
    }

    @Test
    void one_language_may_count_where_the_other_need_not() {
        assertThat(new Phrase("nog {0}", "{0|one more|more}: {0}").counts()).containsExactly("0");
    }

    @Test
    void places_may_have_names() {
        Phrase named = new Phrase("{area} op {day}", "{area} on {day}");

        assertThat(named.filled(Map.of("area", "UA", "day", "2026-06-30")::get).nl())
                .isEqualTo("UA op 2026-06-30");
        assertThat(named.places()).containsExactly("area", "day");
    }

    @Test
    void the_languages_have_the_same_places() {
        assertThatThrownBy(() -> new Phrase("{0}", "{0} {1}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Phrase("een", "{0}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_place_gets_one_value() {
        Phrase one = new Phrase("een {0}", "a {0}");

        assertThatThrownBy(one::with).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.with(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
