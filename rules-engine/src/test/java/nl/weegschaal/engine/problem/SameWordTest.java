package nl.weegschaal.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that looks like another is not that other one: only what is the same name may be suggested. */
class SameWordTest {
    private static final List<String> AREAS = List.of("UA", "UA-14", "UA-63", "UA-07", "UA-14/BAKHMUT");

    @ParameterizedTest
    @CsvSource({
        "ua-63, UA-63",
        "UA_63, UA-63",
        "ua 63, UA-63",
        "UA63, UA-63",
        "UA-063, UA-63",
        "UA-7, UA-07",
        "ua-14/Bakhmut, UA-14/BAKHMUT",
        "Ua, UA",
    })
    void the_same_name_in_another_form_is_found(String written, String meant) {
        assertThat(SameWord.to(written, AREAS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UA-64", "UA-13", "UA-41", "UA-6-3", "UA-630", "UA-14/BACHMUT", "U", "UB", "", "-", "UA-70"})
    void another_name_is_not_suggested_however_near(String written) {
        assertThat(SameWord.to(written, AREAS)).isEmpty();
    }

    @Test
    void what_is_the_same_as_two_names_is_neither() {
        assertThat(SameWord.to("KH_1", List.of("KH-1", "kh-01"))).isEmpty();
    }

    @Test
    void what_stands_there_is_no_suggestion() {
        assertThat(SameWord.to("UA-63", AREAS)).isEmpty();
        assertThat(NearestWord.to("UA-63", AREAS)).isEmpty();
        assertThat(Problem.of(ProblemCode.UNKNOWN_WORD, Place.of("x"), SharedMessage.NOTHING.text())
                        .withFound("name_en")
                        .withSuggestion("name_en")
                        .suggestion())
                .isNull();
    }

    @Test
    void an_area_in_another_form_is_given_in_its_own() {
        assertThat(AreaCodeForm.of("ua-63")).contains("UA-63");
        assertThat(AreaCodeForm.of(" ua 14 / bakhmut")).contains("UA-14/BAKHMUT");
        assertThat(AreaCodeForm.of("UA-63")).isEmpty();
        assertThat(AreaCodeForm.of("UKRAINE")).isEmpty();
        assertThat(AreaCodeForm.of("Kharkiv")).isEmpty();
    }

    @Test
    void a_letter_of_another_alphabet_is_named_by_its_code_point() {
        String sentence = Problem.of(ProblemCode.UNKNOWN_WORD, Place.of("x"), SharedMessage.NO_SUCH_FILE.text())
                .withFound("name_\u0435n")
                .withSuggestion("name_en")
                .sentence(Language.EN);

        assertThat(sentence).endsWith("did you mean \"name_en\"? (it has U+0435 where U+0065 belongs)");
    }
}
