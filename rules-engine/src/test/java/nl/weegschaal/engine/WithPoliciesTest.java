package nl.weegschaal.engine;

import static nl.weegschaal.engine.PoliciesOnDisk.SUDAN;
import static nl.weegschaal.engine.PoliciesOnDisk.UKRAINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.PolicyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithPoliciesTest {
    private static final Weegschaal BUNDLED = Weegschaal.withBundledPolicies();

    @TempDir
    private Path folder;

    private PoliciesOnDisk disk;

    @BeforeEach
    void begin_with_no_policy() {
        disk = new PoliciesOnDisk(folder.resolve("own"));
    }

    @Test
    void a_folder_of_policies_gives_the_advice_that_the_same_policies_give_from_the_class_path() {
        disk.add(UKRAINE);
        disk.add(SUDAN);

        Weegschaal weegschaal = Weegschaal.withPolicies(disk.folder());

        assertThat(weegschaal.policies()).isEqualTo(BUNDLED.policies());
        assertThat(weegschaal.assess(Cases.from("UA-63"))).isEqualTo(BUNDLED.assess(Cases.from("UA-63")));
        assertThat(weegschaal.assess(Cases.from("SD-DW"))).isEqualTo(BUNDLED.assess(Cases.from("SD-DW")));
    }

    @Test
    void one_policy_may_be_named_by_its_own_folder() {
        Path policy = disk.add(UKRAINE);

        Weegschaal weegschaal = Weegschaal.withPolicies(policy);

        assertThat(weegschaal.assess(Cases.from("UA-63"))).isEqualTo(BUNDLED.assess(Cases.from("UA-63")));
    }

    @Test
    void a_jar_of_policies_gives_the_same_advice_and_needs_no_list_of_its_files() {
        disk.add(UKRAINE);
        disk.add(SUDAN);

        Weegschaal weegschaal = Weegschaal.withPolicies(disk.jar(folder.resolve("policies.jar")));

        assertThat(weegschaal.policies()).isEqualTo(BUNDLED.policies());
        assertThat(weegschaal.assess(Cases.from("UA-63"))).isEqualTo(BUNDLED.assess(Cases.from("UA-63")));
    }

    @Test
    void a_zip_with_backslashes_in_its_names_is_refused_with_the_reason() throws IOException {
        Path zip = folder.resolve("policies.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(UKRAINE + "\\policy.json"));
            out.write("{}".getBytes(StandardCharsets.UTF_8));
        }

        PoliciesRefused refused = catchThrowableOfType(PoliciesRefused.class, () -> Weegschaal.withPolicies(zip));

        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line(Language.EN))
                        .contains("the names in this zip have a backslash (\"" + UKRAINE)
                        .contains("expected a zip with / in its names"));
    }

    @Test
    void policies_of_your_own_take_the_place_of_all_bundled_ones() {
        disk.add(UKRAINE);

        Weegschaal weegschaal = Weegschaal.withPolicies(disk.folder());

        assertThat(weegschaal.policies()).extracting(PolicyUsed::id).containsExactly(UKRAINE);
        assertThat(weegschaal.assess(Cases.from("SD-DW")).home().policy().code())
                .isEqualTo(PolicyCode.MISSING);
    }

    @Test
    void a_policy_is_called_what_its_folder_is_called() {
        disk.add(UKRAINE);
        disk.edit(UKRAINE + "/policy.json", "\"id\": \"" + UKRAINE, "\"id\": \"ukraine");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.NOT_A_POLICY);
            assertThat(problem.line(Language.EN))
                    .isEqualTo(
                            shown() + "/" + UKRAINE + "/policy.json:3:9 /id: the policy is called \"ukraine\" but its"
                                    + " folder \"" + UKRAINE + "\"; expected one name for both");
        });
    }

    @Test
    void a_folder_without_policy_json_is_no_policy() {
        disk.add(UKRAINE);
        PoliciesOnDisk.write(disk.folder().resolve("sudan/gradations.csv"), "area\n");

        assertThat(problems())
                .extracting(problem -> problem.line(Language.EN))
                .containsExactly(shown()
                        + "/sudan: this folder is not a policy: it has no policy.json; expected a folder for each policy, with a"
                        + " policy.json in it");
    }

    @Test
    void every_problem_of_every_policy_is_told_at_the_file_as_its_author_knows_it() {
        disk.add(UKRAINE);
        disk.add(SUDAN);
        disk.edit(UKRAINE + "/policy.json", "\"country\": \"UA\"", "\"country\": \"Ukraine\"");
        disk.edit(UKRAINE + "/rules/ukraine-highest-gradation.drl", "AreaGradation", "AreaGradationn");
        disk.edit(SUDAN + "/gradations.csv", "SD-DC,SD", "SD-DC,XX");

        assertThat(problems())
                .extracting(problem -> problem.place().file())
                .containsExactly(
                        shown() + "/" + SUDAN + "/gradations.csv",
                        shown() + "/" + UKRAINE + "/policy.json",
                        shown() + "/" + UKRAINE + "/rules/ukraine-highest-gradation.drl");
    }

    @Test
    void two_policies_for_one_day_are_refused() {
        disk.add(UKRAINE);
        disk.add(UKRAINE, "ukraine-other");

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line(Language.EN))
                        .startsWith(shown() + "/ukraine-other/policy.json:14:16 /validFrom: the policies " + UKRAINE
                                + " and ukraine-other for UA" + " are in force on the same day"));
    }

    @Test
    void a_policy_with_a_scenario_that_fails_is_refused_with_what_was_expected_and_found() {
        disk.add(UKRAINE);
        disk.add(SUDAN);
        disk.edit(
                SUDAN + "/scenarios/khartoum-presence-suffices.json", "REAL_RISK_INDICATED", "MORE_INFORMATION_NEEDED");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.SCENARIO_FAILED);
            assertThat(problem.line(Language.EN))
                    .startsWith(shown() + "/" + SUDAN + "/scenarios/khartoum-presence-suffices.json:")
                    .contains("found REAL_RISK_INDICATED", "expected MORE_INFORMATION_NEEDED");
        });
    }

    @Test
    void an_edit_of_the_table_that_a_scenario_contradicts_is_refused() {
        disk.add(SUDAN);
        disk.edit(SUDAN + "/gradations.csv", "Khartoem,Khartoum,1", "Khartoem,Khartoum,3");

        assertThat(problems()).isNotEmpty().extracting(Problem::code).containsOnly(ProblemCode.SCENARIO_FAILED);
    }

    @Test
    void a_scenario_or_an_acceptance_that_cannot_be_read_is_refused() {
        disk.add(SUDAN);
        disk.edit(SUDAN + "/accepted.json", "indicator-missing", "scenario-failed");
        PoliciesOnDisk.write(disk.folder().resolve(SUDAN + "/scenarios/broken.json"), "{");

        assertThat(problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(ProblemCode.NOT_JSON, ProblemCode.ACCEPTANCE_OF_ERROR);
    }

    @Test
    void a_file_that_looks_like_a_rule_and_is_not_read_is_refused_and_a_note_is_not() {
        disk.add(SUDAN);
        PoliciesOnDisk.write(disk.folder().resolve(SUDAN + "/rules/README.md"), "The rules of Sudan.\n");
        assertThat(Weegschaal.withPolicies(disk.folder()).policies()).hasSize(1);

        PoliciesOnDisk.write(disk.folder().resolve(SUDAN + "/rules/new.drl.txt"), "");

        assertThat(problems()).extracting(Problem::code).containsExactly(ProblemCode.FILE_NOT_READ);
    }

    @Test
    void a_place_without_policies_is_refused() {
        PoliciesOnDisk.write(disk.folder().resolve("README.md"), "Nothing yet.\n");

        assertThat(problems()).extracting(Problem::code).containsExactly(ProblemCode.NOT_A_POLICY);
        assertThat(problems(folder.resolve("nothing-here")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NO_SUCH_FILE);
        assertThat(problems(disk.folder().resolve("README.md")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNREADABLE);
    }

    private List<Problem> problems() {
        return problems(disk.folder());
    }

    private static List<Problem> problems(Path place) {
        return catchThrowableOfType(PoliciesRefused.class, () -> Weegschaal.withPolicies(place))
                .problems();
    }

    private String shown() {
        return disk.folder().toString().replace('\\', '/');
    }
}
