package nl.weegschaal.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    enum Sign {
        DIRECT_THREAT,
        OTHER
    }

    @Test
    void a_constant_is_written_in_lower_case_with_hyphens() {
        assertThat(Words.of(Sign.DIRECT_THREAT)).isEqualTo("direct-threat");
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void what_is_written_is_read_back(Sign sign) {
        assertThat(Words.parse(Sign.class, Words.of(sign))).contains(sign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIRECT_THREAT", "direct_threat", "Direct-threat", " other", ""})
    void nothing_else_is_read(String word) {
        assertThat(Words.parse(Sign.class, word)).isEmpty();
    }

    @Test
    void all_words_stand_in_the_order_of_the_constants() {
        assertThat(Words.all(Sign.class)).containsExactly("direct-threat", "other");
    }
}
