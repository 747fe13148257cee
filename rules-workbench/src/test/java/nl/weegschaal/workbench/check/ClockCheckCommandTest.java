package nl.weegschaal.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the clock are checked with the commands for policies, by the word {@code clock}. */
class ClockCheckCommandTest {
    @Test
    void the_rules_of_the_clock_pass_their_scenarios_with_everything_shown() {
        Outcome outcome = Command.withoutRules().run("check", "clock");

        assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("clock: nothing found\n")
                .containsPattern("  scenarios: (\\d+) of \\1 passed\n")
                .containsPattern(
                        "  coverage: (\\d+) of \\1 rules fire, (\\d+) of \\2 conditions seen true and seen false\n")
                .contains("    status-running: fires, 2 of 2 conditions\n")
                .contains("  every combination of facts worked out (")
                .contains("    exactly one finding on the term\n")
                .doesNotContain("does not hold");
    }

    @Test
    void the_same_in_dutch() {
        Outcome outcome = Command.withoutRules().run("check", "clock", "--lang", "nl");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .startsWith("clock: niets gevonden\n")
                .containsPattern("  scenario's: (\\d+) van \\1 geslaagd\n")
                .contains("    precies één vaststelling over de termijn\n");
        assertThat(ForbiddenWords.in(outcome.out())).isEmpty();
    }

    @Test
    void as_json_it_fits_the_published_schema() throws IOException {
        Outcome outcome = Command.withoutRules().run("check", "clock", "--format", "json");

        assertThat(outcome.exit()).isZero();
        assertThat(PublishedSchema.ofClockChecks().problems(outcome.out())).isEmpty();
        assertThat(PublishedSchema.ofClockChecks().problems(outcome.out().replace("one-finding\"", "two-findings\"")))
                .isNotEmpty();
    }

    @Test
    void every_change_of_a_rule_of_the_clock_is_noticed() {
        Outcome outcome = Command.withoutRules().run("mutants", "clock");

        assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out())
                .containsPattern("^clock: (\\d+) of \\1 changes of rules noticed\n")
                .contains("  not noticed: 0\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check clock sudan-2024-06-27|clock: this stands for the rules of the clock and does not go with a policy",
                "mutants sudan-2024-06-27 clock|clock: this stands for the rules of the clock and does not go with a policy",
                "check clock --format sarif|--format sarif: this does not go with \"clock\"",
                "check clock --keep target --lang nl|--keep: dit gaat niet samen met \"clock\"",
                "check clock --examples target|--examples: this does not go with \"clock\"",
                "mutants clock --keep target|--keep: this does not go with \"clock\""
            })
    void a_command_that_mixes_the_clock_with_something_else_is_refused(String words, String expected) {
        Outcome outcome = Command.withoutRules().run((Object[]) words.split(" ", -1));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(expected).hasLineCount(1);
    }
}
