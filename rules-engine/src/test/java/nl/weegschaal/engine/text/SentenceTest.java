package nl.weegschaal.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void values_stand_in_their_places() {
        assertThat(filled("{1} lies in {0}, and so does {1}.", "SDN", "SDN-ND"))
                .isEqualTo("SDN-ND lies in SDN, and so does SDN-ND.");
        assertThat(filled("Nothing to fill in.")).isEqualTo("Nothing to fill in.");
    }

    @Test
    void what_a_person_wrote_stands_there_as_written_also_if_it_looks_like_a_place() {
        assertThat(filled("{0}: {1}", "“{1} $1 \\”", "a note")).isEqualTo("“{1} $1 \\”: a note");
    }

    private static String filled(String sentence, String... values) {
        Text[] texts = new Text[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = new Text(values[i], values[i]);
        }
        return Sentence.of(sentence).with(texts, Text::nl);
    }
}
