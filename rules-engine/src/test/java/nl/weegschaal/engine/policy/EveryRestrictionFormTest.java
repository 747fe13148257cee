package nl.weegschaal.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A form of restriction is complete when it says what it asks and which answer leaves room, and has words and documentation. */
class EveryRestrictionFormTest {
    private static final Path TEXTS = Path.of("../rules-drl/src/main/resources/weegschaal/texts");

    @ParameterizedTest
    @EnumSource
    void what_is_not_known_never_leaves_room(RestrictionForm form) {
        assertThat(form.leavesRoom(Answer.UNKNOWN)).isEqualTo(!form.limits());
    }

    @ParameterizedTest
    @EnumSource
    void a_form_leaves_room_by_an_answer_just_if_it_asks_something(RestrictionForm form) {
        assertThat(form.roomLeftBy().isPresent()).isEqualTo(form.limits() && form.asksSomething());
    }

    @ParameterizedTest
    @EnumSource
    void has_words_and_what_it_asks_has_words_with_the_answer(RestrictionForm form) throws IOException {
        for (String language : new String[] {"nl", "en"}) {
            assertThat(Files.readString(TEXTS.resolve("words." + language + ".properties"))
                            .contains("\nRestrictionForm." + form.name() + "="))
                    .as("RestrictionForm.%s in words.%s.properties", form, language)
                    .isTrue();
            assertThat(Files.readString(TEXTS.resolve("explanation." + language + ".properties"))
                            .contains("\nexplain.limit." + form.name() + "="))
                    .as("explain.limit.%s in explanation.%s.properties", form, language)
                    .isEqualTo(form.asksSomething());
        }
    }

    @ParameterizedTest
    @EnumSource
    void stands_in_the_reference_for_who_writes_a_policy(RestrictionForm form) throws IOException {
        assertThat(Files.readString(Path.of("../docs/policy-reference.md")).contains("," + Words.of(form) + ","))
                .as("a line with %s in the table of forms in docs/policy-reference.md", Words.of(form))
                .isTrue();
    }
}
