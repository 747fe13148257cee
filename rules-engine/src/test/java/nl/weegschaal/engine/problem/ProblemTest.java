package nl.weegschaal.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Place PLACE = new Place("case.json", "/elements/2/evidence", 12, 18);

    @Test
    void a_problem_is_one_line_with_its_place_and_all_that_helps() {
        Problem problem = Problem.of(ProblemCode.UNKNOWN_WORD, PLACE, Text.same("unknown word \"substantated\""))
                .withExpected(Text.same("one of refuted, stated, plausible, substantiated"))
                .withFound("substantated")
                .withSuggestion("substantiated");

        assertThat(problem.line(Language.EN))
                .isEqualTo("case.json:12:18 /elements/2/evidence: unknown word \"substantated\"; "
                        + "expected one of refuted, stated, plausible, substantiated; "
                        + "did you mean \"substantiated\"?");
    }

    @Test
    void the_optional_parts_are_left_out_of_the_line() {
        assertThat(Problem.of(ProblemCode.EMPTY_FILE, Place.of("case.json"), Text.same("the file is empty"))
                        .line(Language.EN))
                .isEqualTo("case.json: the file is empty");
    }

    @Test
    void no_part_can_break_the_line_or_command_the_terminal() {
        String hostile = "x\u001b[2J\r\ncase.json:1:1: all is well\u202e";
        Text said = Text.same(hostile);
        Problem problem = new Problem(
                ProblemCode.UNKNOWN_KEY, new Place(hostile, "/" + hostile, 1, 1), said, said, hostile, hostile);

        assertThat(problem.line(Language.EN).chars().noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(problem.line(Language.EN)).doesNotContain("\u202e");
        assertThat(problem.found()).doesNotContain("\u001b", "\r", "\n");
    }

    @Test
    void what_was_found_is_shortened() {
        assertThat(Problem.of(ProblemCode.UNKNOWN_WORD, PLACE, Text.same("m"))
                        .withFound("x".repeat(10_000))
                        .found())
                .hasSizeLessThan(70);
    }

    @Test
    void adding_a_part_keeps_the_others() {
        Problem problem = Problem.of(ProblemCode.UNKNOWN_WORD, PLACE, Text.same("m"))
                .withFound("f")
                .withSuggestion("s")
                .withExpected(Text.same("e"));

        assertThat(problem)
                .isEqualTo(new Problem(ProblemCode.UNKNOWN_WORD, PLACE, Text.same("m"), Text.same("e"), "f", "s"));
    }

    @Test
    void every_code_has_a_word_of_its_own_in_lower_case_with_hyphens() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::word))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]+(-[a-z0-9]+)*"))
                .contains("unknown-word", "not-utf8", "no-policy-in-force");
    }
}
