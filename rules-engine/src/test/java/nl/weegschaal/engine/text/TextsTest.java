package nl.weegschaal.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;

/** Texts in files, one for each language. */
class TextsTest {
    private static Texts texts(String nl, String en) {
        return Texts.read(List.of("some"), file -> file.equals("some.nl.properties") ? nl : en);
    }

    @Test
    void a_text_is_there_in_both_languages() {
        assertThat(texts("a=een {0}", "a=a {0}").text("a", "x")).isEqualTo(new Text("een x", "a x"));
    }

    @Test
    void what_a_person_wrote_stands_there_as_written_even_if_it_looks_like_a_place() {
        assertThat(texts("a={0}: {1}", "a={0}: {1}")
                        .text("a", "“{1} $1 \\”", "a note")
                        .en())
                .isEqualTo("“{1} $1 \\”: a note");
    }

    @Test
    void a_text_may_leave_out_a_value_and_may_not_ask_for_one_more() {
        assertThat(texts("a={1}", "a={1}").text("a", "x", "y").en()).isEqualTo("y");
        assertThatThrownBy(() -> texts("a={0}", "a={0}").text("a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void both_languages_have_the_same_keys_and_the_same_places() {
        assertThatThrownBy(() -> texts("a=een", "b=one")).hasMessageContaining("same keys");
        assertThatThrownBy(() -> texts("a={0}", "a=one")).hasMessageContaining("other places");
    }

    @Test
    void what_texts_lack_of_others_is_taken_from_those_and_nothing_else() {
        Texts then = texts("a=toen\nb=toen {0}", "a=then\nb=then {0}");
        Texts now = texts("a=nu\nb=nu {0} {1}\nc=nu", "a=now\nb=now {0} {1}\nc=now");

        assertThat(then.lacking(now)).containsExactly("b", "c");
        assertThat(then.completedBy(now).text("a").en()).isEqualTo("then");
        assertThat(then.completedBy(now).text("b", "x", "y").en()).isEqualTo("now x y");
        assertThat(then.completedBy(now).text("c").nl()).isEqualTo("nu");
    }

    @Test
    void a_text_that_is_not_there_is_a_fault() {
        assertThatThrownBy(() -> texts("a=een", "a=one").text("b")).hasMessageContaining("no words for b");
    }
}
