package nl.weegschaal.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.Machines;
import nl.weegschaal.workbench.PolicyCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy officer reads of scenarios, coverage and acceptances when checking an edited policy. */
class CheckScenariosTest {
    private static final String UKRAINE = "ukraine-2026-07-02";
    private static final String SUDAN = "sudan-2024-06-27";
    private static final String HIGHEST = "scenarios/highest-gradation-is-excluded.json";
    private static final String HIGHEST_AFTER_REVIEW = "scenarios/highest-gradation-after-the-review-date.json";

    /** What was proved of the same rules once is not proved again for each test. */
    @TempDir
    private static Path proofs;

    @TempDir
    private Path disk;

    private PolicyCopy policy = new PolicyCopy(Path.of(""));

    @BeforeEach
    void copy_a_policy() {
        policy = PolicyCopy.of(UKRAINE, disk.resolve(UKRAINE));
    }

    @Test
    void the_bundled_policies_check_clean_with_every_condition_seen_both_ways() {
        Outcome outcome = check(UKRAINE, SUDAN);

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines().filter(line -> line.contains("nothing found")))
                .hasSize(2);
        assertThat(outcome.out().lines().filter(line -> line.contains("coverage: ")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .containsPattern(
                                "(\\d+) of \\1 rules fire, (\\d+) of \\2 conditions seen true and seen false"));
    }

    @Test
    void a_scenario_that_fails_shows_expected_against_found_and_the_norms_that_led_to_it() {
        policy.replace(HIGHEST, "EXCLUDED_BY_POLICY", "NOT_REACHED");

        Outcome english = check(policy.folder());
        Outcome dutch = check("--lang", "nl", policy.folder());

        assertThat(english.exit()).isEqualTo(1);
        assertThat(english.out())
                .contains("scenario-failed, error, ")
                .contains(HIGHEST + ":31:67\n")
                .contains("""
                  alternatives/UA-65/KHERSON/alternative
                  expected: NOT_REACHED
                  found: EXCLUDED_BY_POLICY
                  because: alternative-excluded (EXCLUDED_BY_POLICY)
                    The country policy excludes this alternative.\
                """)
                .contains("scenarios: 11 of 12 of its own passed, ");
        assertThat(dutch.out())
                .contains("verwacht: NOT_REACHED", "gevonden: EXCLUDED_BY_POLICY", "omdat: alternative-excluded")
                .contains("scenario's: 11 van 12 eigen geslaagd, ");
    }

    @Test
    void a_rule_that_nothing_shows_any_more_is_warned_of_with_what_to_write_to_accept_that() {
        policy.delete(HIGHEST);
        policy.delete(HIGHEST_AFTER_REVIEW);

        Outcome outcome = check(policy.folder());

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("rule-never-fires, warning, ")
                .contains("to accept this: add this with a reason to the list \"accepted\" of ")
                .contains("    ukraine-highest-gradation: never fires, ");
    }

    @Test
    void what_a_warning_says_to_write_makes_it_accepted_once_a_reason_is_given() {
        policy.delete("accepted.json");
        String shown = shown(check(policy.folder()).out());

        policy.write("accepted.json", shown);
        assertThat(check(policy.folder()).out()).contains("blank-text, error, ").contains("accepted.json:");
        policy.write("accepted.json", shown.replace("\"reason\": \"\"", "\"reason\": \"It is on purpose.\""));

        Outcome outcome = check(policy.folder());
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains(": nothing found\n")
                .containsPattern(
                        "indicator-missing about gradations.csv \\(1\\), accepted on [-\\d]+: It is on purpose.");
    }

    @Test
    void a_policy_without_scenarios_is_warned_of() {
        policy.deleteScenarios();

        Outcome outcome = check(policy.folder());

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("no-scenario, warning, ", "never false: ", "0 of 0 of its own passed");
        assertThat(outcome.out().split("\"code\": \"condition-never-true\"", -1))
                .as("what to write is shown once for each rule")
                .hasSize(2);
    }

    @Test
    void policies_named_together_are_held_against_each_other() {
        PolicyCopy next = PolicyCopy.of(UKRAINE, disk.resolve("ukraine-next"));
        next.replace("policy.json", UKRAINE, "ukraine-next");
        next.replace("policy.json", "\"validFrom\": \"2026-06-12\"", "\"validFrom\": \"2026-06-13\"");

        Outcome together = check(next.folder(), policy.folder());

        assertThat(check(next.folder()).exit()).isZero();
        assertThat(together.exit()).isEqualTo(1);
        assertThat(together.out())
                .contains("overlapping-periods, error, ")
                .contains("ukraine-next/policy.json:14:16\n")
                .contains("the policies " + UKRAINE + " and ukraine-next for UA are in force on the same day");
        assertThat(check(policy.folder(), policy.folder()).exit())
                .as("one policy, named twice")
                .isZero();
        assertThat(check(policy.folder(), UKRAINE).out()).contains("duplicate-id, error, ");
    }

    @Test
    void a_folder_of_policies_stands_for_each_policy_in_it() throws IOException {
        PolicyCopy next = PolicyCopy.of(UKRAINE, disk.resolve("ukraine-next"));
        next.replace("policy.json", UKRAINE, "ukraine-next");
        Files.writeString(disk.resolve("README.md"), "Our policies.\n");

        Outcome outcome = check(disk);

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("overlapping-periods, error, ", "ukraine-next: errors: 1", UKRAINE + ": nothing found")
                .doesNotContain("README", "no-such-file");
        assertThat(check(disk, policy.folder()).out()).isEqualTo(outcome.out());
    }

    @Test
    void every_folder_beside_policies_is_meant_to_be_one() throws IOException {
        Files.createDirectory(disk.resolve("notes"));
        Files.writeString(disk.resolve("notes/table.txt"), "x\n");

        Outcome outcome = check(disk);

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("no-such-file, error, ", "notes/policy.json", UKRAINE + ": nothing found");
    }

    @Test
    void a_policy_with_a_policy_in_it_is_one_policy() {
        policy.write("old/policy.json", policy.read("policy.json"));
        policy.delete("policy.json");

        assertThat(check(policy.folder()).out()).contains("no-such-file, error, ", UKRAINE + "/policy.json\n");
    }

    @Test
    void a_file_that_looks_like_a_rule_and_is_not_read_is_an_error() {
        policy.write("rules/new-rule.drl.txt", policy.read("rules/ukraine-highest-gradation.drl"));
        policy.write("rules/README.md", "The rules of this policy.\n");
        policy.write("rules/.new-rule.drl.swp", "x");

        Outcome outcome = check(policy.folder());

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("file-not-read, error, ", "did you mean \"rules/new-rule.drl\"?", "errors: 1, warnings: 0");
    }

    @Test
    void a_scenario_of_more_than_a_mebibyte_is_not_read() {
        policy.write("scenarios/huge.json", " ".repeat(1_100_000));

        Outcome outcome = check(policy.folder());

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("scenarios/huge.json: the file is too large");
    }

    @Test
    void scenarios_coverage_and_acceptances_are_data_for_programs() {
        policy.replace(HIGHEST, "EXCLUDED_BY_POLICY", "NOT_REACHED");
        policy.replace("gradations.csv", "UA-63,UA,", "UA-63,UA, ");

        String json = check("--format", "json", policy.folder()).out();
        String sarif = check("--format", "sarif", policy.folder()).out();

        for (String document : List.of(json, sarif)) {
            assertThat(document)
                    .contains("\"scenarios\": {", "\"ran\": 12,", "\"passed\": 11,")
                    .contains("\"coverage\": {", "\"seenTrue\": true", "\"seenFalse\": true")
                    .contains("\"difference\": {", "\"expected\": \"NOT_REACHED\"", "\"because\": [")
                    .contains("\"acceptance\": {", "\"hash\": \"");
        }
        assertThat(json).contains("\"usable\": false");
        String accepted = check("--format", "sarif", UKRAINE).out();
        assertThat(accepted).contains("\"suppressions\": [", "\"justification\": \"The line of UA-18");
    }

    /** The document that the first warning shows: what begins and ends with a bracket at the same indent. */
    private static String shown(String out) {
        int start = out.indexOf("\n    {\n") + 1;
        return out.substring(start, out.indexOf("\n    }\n", start) + "\n    }\n".length());
    }

    private static Outcome check(Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Command.on(Machines.keeping(proofs, "tests")).run(all);
    }
}
