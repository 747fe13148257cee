package nl.weegschaal.engine.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;

/** A policy accepts a warning with a reason, until the rule or the file that it is about changes. */
class AcceptedTest {
    private static final Subject RULE = new Subject(Subject.Kind.RULE, "some-rule", "a".repeat(64));
    private static final Subject CHANGED = new Subject(Subject.Kind.RULE, "some-rule", "b".repeat(64));
    private static final LocalDate DAY = LocalDate.of(2026, 7, 2);

    @Test
    void a_warning_that_is_accepted_is_not_open() {
        Accepted accepted = Accepted.apply(List.of(remark(ProblemCode.RULE_NEVER_FIRES, RULE)), List.of(of(RULE)));

        assertThat(accepted.open()).isEmpty();
        assertThat(accepted.accepted()).hasSize(1);
        assertThat(accepted.problems()).isEmpty();
    }

    @Test
    void a_warning_about_a_rule_that_changed_is_open_again_and_its_acceptance_is_out_of_date() {
        Accepted accepted = Accepted.apply(List.of(remark(ProblemCode.RULE_NEVER_FIRES, CHANGED)), List.of(of(RULE)));

        assertThat(accepted.open()).hasSize(1);
        assertThat(accepted.problems()).extracting(Problem::code).containsExactly(ProblemCode.ACCEPTANCE_OUT_OF_DATE);
        assertThat(accepted.problems().get(0).expected().en()).contains(CHANGED.hash());
    }

    @Test
    void an_acceptance_of_another_kind_of_warning_accepts_nothing_and_is_reported() {
        Accepted accepted = Accepted.apply(List.of(remark(ProblemCode.CONDITION_NEVER_TRUE, RULE)), List.of(of(RULE)));

        assertThat(accepted.open()).hasSize(1);
        assertThat(accepted.problems()).extracting(Problem::code).containsExactly(ProblemCode.ACCEPTANCE_UNUSED);
    }

    @Test
    void an_error_cannot_be_accepted() {
        Acceptance acceptance =
                new Acceptance(ProblemCode.SCENARIO_FAILED, RULE, "It is known.", DAY, Place.of("accepted.json"));

        Accepted accepted = Accepted.apply(List.of(remark(ProblemCode.SCENARIO_FAILED, RULE)), List.of(acceptance));

        assertThat(accepted.open()).hasSize(1);
        assertThat(accepted.accepted()).isEmpty();
    }

    @Test
    void an_acceptance_of_an_error_or_of_a_warning_about_acceptances_is_refused_where_it_stands() {
        Problems problems = new Problems();

        List<Acceptance> read = AcceptanceReader.read(folder("scenario-failed", "\"rule\": \"some-rule\","), problems);
        AcceptanceReader.read(folder("acceptance-unused", "\"file\": \"accepted.json\","), problems);

        assertThat(read).isEmpty();
        assertThat(problems.asFound()).extracting(Problem::code).containsOnly(ProblemCode.ACCEPTANCE_OF_ERROR);
        assertThat(problems.asFound())
                .extracting(problem -> problem.place().pointer())
                .containsExactly("/accepted/0/code", "/accepted/0/code");
    }

    @Test
    void a_second_acceptance_of_one_warning_is_reported_and_the_first_one_holds() {
        Accepted accepted =
                Accepted.apply(List.of(remark(ProblemCode.RULE_NEVER_FIRES, RULE)), List.of(of(RULE), of(RULE)));

        assertThat(accepted.open()).isEmpty();
        assertThat(accepted.accepted()).hasSize(1);
        assertThat(accepted.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.ACCEPTANCE_UNUSED);
            assertThat(problem.message().en()).contains("already");
        });
    }

    @Test
    void an_acceptance_with_an_old_hash_beside_one_with_the_new_hash_can_go() {
        Accepted accepted =
                Accepted.apply(List.of(remark(ProblemCode.RULE_NEVER_FIRES, CHANGED)), List.of(of(RULE), of(CHANGED)));

        assertThat(accepted.open()).isEmpty();
        assertThat(accepted.problems()).extracting(Problem::code).containsExactly(ProblemCode.ACCEPTANCE_UNUSED);
    }

    @Test
    void an_acceptance_is_read_with_its_place() {
        Problems problems = new Problems();

        List<Acceptance> read = AcceptanceReader.read(folder("rule-never-fires", "\"rule\": \"some-rule\","), problems);

        assertThat(problems.isEmpty()).isTrue();
        assertThat(read).extracting(Acceptance::subject).containsExactly(RULE);
        assertThat(read.get(0).place().line()).isEqualTo(2);
    }

    @Test
    void an_unknown_code_is_reported_with_the_nearest_one() {
        Problems problems = new Problems();

        AcceptanceReader.read(folder("rule-never-fire", "\"rule\": \"some-rule\","), problems);

        assertThat(problems.asFound()).extracting(Problem::suggestion).containsExactly("rule-never-fires");
    }

    @Test
    void an_acceptance_is_about_one_rule_or_one_file() {
        Problems problems = new Problems();

        AcceptanceReader.read(folder("rule-never-fires", ""), problems);
        AcceptanceReader.read(folder("rule-never-fires", "\"rule\": \"a\", \"file\": \"b\","), problems);

        assertThat(problems.asFound()).hasSize(2).extracting(Problem::code).containsOnly(ProblemCode.MISSING_KEY);
    }

    private static Acceptance of(Subject subject) {
        return new Acceptance(
                ProblemCode.RULE_NEVER_FIRES, subject, "It waits for a case.", DAY, Place.of("accepted.json"));
    }

    private static AcceptableProblem remark(ProblemCode code, Subject subject) {
        return new AcceptableProblem(Problem.of(code, Place.of("some-rule.drl"), Text.same("something")), subject);
    }

    private static Folder folder(String code, String about) {
        String text = "{ \"schema\": \"weegschaal/accepted/1\", \"accepted\": [\n{ \"code\": \"" + code + "\", " + about
                + " \"hash\": \"" + RULE.hash() + "\", \"reason\": \"It waits.\", \"date\": \"2026-07-02\" } ] }";
        return new Folder("policy", new TreeMap<>(Map.of("accepted.json", text.getBytes(StandardCharsets.UTF_8))));
    }
}
