package nl.weegschaal.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.PolicyCopy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a person learns from changed rules: of a policy with a scenario that says too little, so that changes of its one rule go unnoticed. Only
 * its own rules are changed, so that it is quick. To rewrite the files after a change of texts: -Dgolden.update=true
 */
class MutantsCommandTest {
    private static final String SUDAN = "sudan-2024-06-27";
    private static final String DARFUR = "scenarios/west-darfur-number-not-published.json";
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private static Path disk;

    private static PolicyCopy weak;
    private static Outcome english;

    @BeforeAll
    static void a_policy_with_a_scenario_that_says_too_little() {
        weak = PolicyCopy.of(SUDAN, disk.resolve(SUDAN));
        weaken(weak);
        english = mutants("--keep", disk.resolve("kept"));
    }

    @Test
    void a_change_that_nothing_notices_is_shown_as_an_edit_with_the_case_that_would_catch_it() throws IOException {
        assertThat(english.exit()).isEqualTo(1);
        assertThat(english.err()).isEmpty();
        golden("en", english.out());
    }

    @Test
    void the_same_in_dutch_and_a_file_of_a_person_is_left_as_it_is() throws IOException {
        Path folder = disk.resolve("again");
        Path kept;
        try (Stream<Path> files = Files.list(disk.resolve("kept"))) {
            kept = files.sorted().findFirst().orElseThrow();
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(kept.getFileName()), "{}");

        Outcome dutch = mutants("--keep", folder, "--lang", "nl");

        assertThat(dutch.exit()).isEqualTo(2);
        assertThat(dutch.err())
                .contains(kept.getFileName() + ": hier staat al een bestand met deze naam en een andere inhoud")
                .hasLineCount(1);
        assertThat(folder.resolve(kept.getFileName())).hasContent("{}");
        golden("nl", dutch.out());
    }

    @Test
    void with_the_cases_kept_as_scenarios_every_change_is_noticed() throws IOException {
        PolicyCopy kept = PolicyCopy.of(SUDAN, disk.resolve("mended").resolve(SUDAN));
        weaken(kept);
        try (Stream<Path> files = Files.list(disk.resolve("kept"))) {
            for (Path file : files.toList()) {
                kept.write("scenarios/" + file.getFileName(), Files.readString(file));
            }
        }

        Outcome outcome = Command.withoutRules().run("mutants", "--own", kept.folder());

        assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out()).contains("  not noticed: 0\n");
    }

    @Test
    void a_scenario_that_fails_as_the_rules_stand_is_to_be_mended_first() {
        PolicyCopy failing = PolicyCopy.of(SUDAN, disk.resolve("failing").resolve(SUDAN));
        failing.replace(DARFUR, "REAL_RISK_INDICATED", "MORE_INFORMATION_NEEDED");

        Outcome outcome = Command.withoutRules().run("mutants", "--own", failing.folder(), "--lang", "nl");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(DARFUR, "risk: uitkomst REAL_RISK_INDICATED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mutants|Missing required parameter: 'POLICY'",
                "mutants --kep sudan-2024-06-27|did you mean \"--keep\"?",
                "mutants --lang nl --format sarif sudan-2024-06-27|onbekend woord \"sarif\"; verwacht: een van text, json",
                "mutants sudan-2024-06-27 --keep|Missing required parameter for option '--keep'",
                "mutants sudan-2024-06-28|or one of sudan-2024-06-27, ukraine-2026-07-02",
                "mutants pom.xml|this is a file; a policy is a folder"
            })
    void a_wrong_command_is_one_line_that_tells_what_was_meant(String words, String expected) {
        Outcome outcome = Command.withoutRules().run((Object[]) words.split(" ", -1));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(expected);
        assertThat(outcome.err().lines()).hasSize(1);
    }

    /** What the scenario is there to show is left out of it. */
    private static void weaken(PolicyCopy policy) {
        policy.replace(DARFUR, ",\n    \"attentions\": { \"contains\": [\"gradation-number-not-published\"] }", "");
    }

    private static Outcome mutants(Object... options) {
        Object[] arguments = new Object[options.length + 3];
        arguments[0] = "mutants";
        arguments[1] = "--own";
        arguments[2] = weak.folder();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Command.withoutRules().run(arguments);
    }

    private static void golden(String language, String printed) throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden", "mutants-" + SUDAN + "." + language + ".txt");
        String text = printed.replace(weak.folder().toString(), SUDAN);
        if (UPDATE) {
            Files.writeString(golden, text);
        }
        assertThat(ForbiddenWords.in(text)).isEmpty();
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
