package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command speaks Dutch, or the language that its environment or its option names. */
class LanguageTest {
    private static Outcome run(Optional<String> environment, Object... arguments) {
        return Command.on(Machines.speaking(environment)).run(arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accountability",
                "assess",
                "batch",
                "check",
                "deadlines",
                "diff",
                "journal verify",
                "matrix",
                "mutants",
                "replay",
                "report"
            })
    void a_command_that_is_not_understood_says_so_in_dutch(String command) {
        Outcome outcome = run(Optional.empty(), (Object[]) (command + " --no-such-option").split(" "));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("--help vertelt meer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "mutants", "matrix"})
    void problems_are_in_dutch_where_no_language_is_named(String command) {
        assertThat(run(Optional.empty(), command, "no-such-policy").err()).contains("deze map bestaat niet");
    }

    @Test
    void the_environment_names_the_language_of_every_command() {
        assertThat(run(Optional.of("en"), "check", "no-such-policy").err()).contains("there is no such folder");
        assertThat(run(Optional.of("EN"), "check", "--no-such-option").err()).contains("--help tells more");
    }

    @Test
    void an_option_counts_for_more_than_the_environment() {
        assertThat(run(Optional.of("en"), "check", "no-such-policy", "--lang", "nl")
                        .err())
                .contains("deze map bestaat niet");
        assertThat(run(Optional.empty(), "check", "no-such-policy", "--lang", "en")
                        .err())
                .contains("there is no such folder");
    }

    @Test
    void another_word_in_the_environment_is_a_mistake_that_names_the_valid_ones() {
        Outcome outcome = run(Optional.of("fr"), "check", "clock");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo("WEEGSCHAAL_LANG: \"fr\" is geen taal van het programma; verwacht: een van nl, en\n");
    }
}
