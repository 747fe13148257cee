package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class UsageTest {
    private final Command command = Command.withoutRules();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|no command is given",
                "asess|did you mean \"assess\"?",
                "assess|Missing required parameter: 'FILE'",
                "assess --formt json case.json|did you mean \"--format\"?",
                "assess --format yaml case.json|unknown word \"yaml\"; expected one of text, json",
                "assess --lang fr case.json|expected one of nl, en",
                "assess --lang nl --lang en case.json|should be specified only once",
                "assess case.json --out|Missing required parameter for option '--out'",
            })
    void a_wrong_command_is_one_line_that_tells_what_was_meant(String words, String expected) {
        Outcome outcome = command.run((Object[]) (words.isEmpty() ? new String[0] : words.split(" ", -1)));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("weegschaal: ").contains(expected, "--help");
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assess --lang nl|er ontbreekt iets in de opdracht: FILE",
                "assess --lang=nl --formt json case.json|niet begrepen in de opdracht: \"--formt\"",
                "assess --lang NL --format yaml case.json|onbekend woord \"yaml\"; verwacht: een van text, json",
                "check --lang nl --format json --format text x|dit staat meer dan één keer in de opdracht: --format",
                "assess --lang nl case.json --out|er ontbreekt iets in de opdracht: --out DIR",
            })
    void a_wrong_command_is_told_in_dutch_when_dutch_was_asked_for(String words, String expected) {
        Outcome outcome = command.run((Object[]) words.split(" ", -1));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("weegschaal: ").contains(expected, "--help vertelt meer");
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"assess --format json", "assess --format=json", "assess --format JSON --frmat x"})
    void a_wrong_command_is_json_when_json_was_asked_for(String words) {
        Outcome outcome = command.run((Object[]) words.split(" ", -1));

        assertThat(JsonMapper.shared().readTree(outcome.err()).at("/0/code").asString())
                .isEqualTo("wrong-usage");
    }

    @Test
    void help_is_a_result() {
        Outcome outcome = command.run("assess", "--help");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("FILE", "--lang", "--format", "--out", "Exit codes:")
                .doesNotContain("\u001b");
        assertThat(command.run("--help").out()).contains("assess");
    }

    @Test
    void the_version_is_a_result() {
        assertThat(command.run("--version").out()).matches("weegschaal \\d+\\.\\d+.*\n");
    }

    @Test
    void an_at_sign_is_part_of_a_name() {
        assertThat(command.run("assess", "@none.json").err()).isEqualTo("@none.json: there is no such file\n");
    }
}
