package nl.weegschaal.authoring.check;

import static nl.weegschaal.authoring.check.Edited.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.remark.AcceptableProblem;
import nl.weegschaal.engine.remark.Subject;
import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;

/** What a check says of warnings that a policy accepts. */
class AcceptanceFindingsTest {
    private static final PolicyCheck CHECK = Composed.check();
    private static final String TABLE = "gradations.csv";
    private static final String ACCEPTED = "accepted.json";

    @Test
    void a_warning_is_accepted_by_what_the_finding_says_until_what_it_is_about_changes() {
        Edited policy = new Edited().edit(TABLE, text -> text.replace("contested,limited", "contested,"));
        CheckFinding finding = check(policy).findings().get(0);
        policy.edit(
                ACCEPTED,
                accepting(finding.problem().code(), finding.acceptable().orElseThrow()));

        CheckReport accepted = check(policy);
        CheckReport changed = check(policy.edit(TABLE, text -> text.replace("South", "The south")));

        assertThat(accepted.findings()).isEmpty();
        assertThat(accepted.accepted()).hasSize(2);
        assertThat(codes(changed)).containsExactly(ProblemCode.INDICATOR_MISSING, ProblemCode.ACCEPTANCE_OUT_OF_DATE);
        assertThat(changed.findings().get(1).problem().expected().en())
                .contains(changed.findings().get(0).acceptable().orElseThrow().hash());
    }

    @Test
    void other_line_ends_make_another_file_of_the_table_and_not_another_rule() {
        UnaryOperator<String> crlf = text -> text.replace("\n", "\r\n");
        Edited policy = new Edited().remove("scenarios/").remove("borders").remove(ACCEPTED);
        CheckReport before = check(policy);
        CheckReport after = check(policy.edit(TABLE, crlf).edit("rules/exercise-highest.drl", crlf));

        assertThat(codes(after)).containsAll(codes(before)).contains(ProblemCode.LINE_ENDS);
        assertThat(hash(after, ProblemCode.RULE_NEVER_FIRES)).isEqualTo(hash(before, ProblemCode.RULE_NEVER_FIRES));
    }

    @Test
    void an_error_cannot_be_accepted() {
        CheckReport report =
                check(new Edited().edit(ACCEPTED, text -> text.replace("unknown-file", "scenario-failed")));

        assertThat(codes(report)).containsExactlyInAnyOrder(ProblemCode.ACCEPTANCE_OF_ERROR, ProblemCode.UNKNOWN_FILE);
        assertThat(report.findings())
                .filteredOn(finding -> finding.problem().code() == ProblemCode.ACCEPTANCE_OF_ERROR)
                .allSatisfy(finding -> assertThat(finding.acceptable()).isEmpty());
    }

    @Test
    void of_a_policy_that_cannot_be_read_no_acceptance_is_called_useless() {
        CheckReport report = check(new Edited()
                .edit(TABLE, text -> text.replace("contested", "contestd"))
                .edit(ACCEPTED, text -> text.replace("unknown-file", "indicator-missing")));

        assertThat(codes(report)).containsExactlyInAnyOrder(ProblemCode.UNKNOWN_WORD, ProblemCode.UNKNOWN_FILE);
        assertThat(report.scenarios()).isEmpty();
    }

    @Test
    void warnings_of_every_check_can_be_accepted_and_errors_of_none() {
        Subject subject = Subject.of(Composed.base(), "policy.json");
        Problem warning = Problem.of(ProblemCode.NO_SCENARIO, Place.of("exercise"), Text.same("a further warning"));
        Problem error = Problem.of(ProblemCode.SCENARIO_FAILED, Place.of("exercise"), Text.same("a further error"));
        PolicyCheck further = CHECK.and(
                (folder, policy) -> new Found(List.of(error), List.of(new AcceptableProblem(warning, subject))));
        Edited accepting = new Edited().edit(ACCEPTED, accepting(ProblemCode.NO_SCENARIO, subject));

        assertThat(codes(further.check(Composed.base())))
                .containsExactlyInAnyOrder(ProblemCode.NO_SCENARIO, ProblemCode.SCENARIO_FAILED);
        assertThat(codes(further.check(accepting.folder()))).containsExactly(ProblemCode.SCENARIO_FAILED);
        assertThat(codes(check(accepting))).containsExactly(ProblemCode.ACCEPTANCE_UNUSED);
    }

    private static String hash(CheckReport report, ProblemCode code) {
        return report.findings().stream()
                .filter(finding -> finding.problem().code() == code)
                .flatMap(finding -> finding.acceptable().stream())
                .map(Subject::hash)
                .findFirst()
                .orElseThrow();
    }

    /** Adds one acceptance to those that are there. */
    private static UnaryOperator<String> accepting(ProblemCode code, Subject subject) {
        String acceptance = "{ \"code\": \"" + code.word() + "\", \"file\": \"" + subject.name() + "\", \"hash\": \""
                + subject.hash() + "\", \"reason\": \"It is known.\", \"date\": \"2026-02-03\" }";
        return text -> text.replace("    }\n", "    },\n" + acceptance + "\n");
    }

    private static CheckReport check(Edited policy) {
        return CHECK.check(policy.folder());
    }
}
