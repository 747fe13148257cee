package nl.weegschaal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three versions for one country: the first two a month apart, the third at once after the second. */
class VersionsTest {
    private static Weegschaal weegschaal;

    @BeforeAll
    static void load(@TempDir Path folder) {
        PoliciesOnDisk disk = new PoliciesOnDisk(folder);
        disk.addVersion("ukraine-a", "2026-01-01", "2026-03-31", 2);
        disk.addVersion("ukraine-b", "2026-05-01", "2026-06-30", 2);
        disk.addVersion("ukraine-c", "2026-07-01", "2026-12-31", 2);
        weegschaal = Weegschaal.withPolicies(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, ukraine-a",
        "2026-03-31, ukraine-a",
        "2026-05-01, ukraine-b",
        "2026-06-30, ukraine-b",
        "2026-07-01, ukraine-c",
        "2026-12-31, ukraine-c"
    })
    void the_version_in_force_on_the_decision_date_is_used(LocalDate decision, String version) {
        assertThat(weegschaal.assess(Cases.from("UA-63", decision)).basis().policy())
                .map(PolicyUsed::id)
                .contains(version);
    }

    @Test
    void before_the_first_version_the_error_names_it_and_the_last_day_without_one() {
        assertThat(refusal("2025-12-31"))
                .isEqualTo(
                        "no policy for UA is in force on the decision date, 2025-12-31: there is none until 2025-12-31;"
                                + " expected a day of ukraine-a (from 2026-01-01 until 2026-03-31)");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01", "2026-04-15", "2026-04-30"})
    void between_versions_the_error_names_both_and_every_day_without_one(String decision) {
        assertThat(refusal(decision))
                .isEqualTo("no policy for UA is in force on the decision date, " + decision
                        + ": there is none from 2026-04-01 until 2026-04-30; expected a day of ukraine-a (from"
                        + " 2026-01-01 until 2026-03-31), or a day of ukraine-b (from 2026-05-01 until 2026-06-30)");
    }

    @Test
    void after_the_last_version_the_error_names_it_and_the_first_day_without_one() {
        assertThat(refusal("2027-02-01"))
                .isEqualTo(
                        "no policy for UA is in force on the decision date, 2027-02-01: there is none from 2027-01-01;"
                                + " expected a day of ukraine-c (from 2026-07-01 until 2026-12-31)");
    }

    private static String refusal(String decision) {
        CaseRefused refused = catchThrowableOfType(
                CaseRefused.class, () -> weegschaal.assess(Cases.from("UA-63", LocalDate.parse(decision))));
        assertThat(refused.objections()).singleElement().satisfies(objection -> {
            assertThat(objection.part()).isEqualTo("decision");
            assertThat(objection.problem().code()).isEqualTo(ProblemCode.NO_POLICY_IN_FORCE);
        });
        String line = refused.objections().get(0).problem().line(Language.EN);
        return line.substring("case: ".length());
    }
}
