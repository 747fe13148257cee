package nl.weegschaal.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void at_first_there_is_nothing_wrong() {
        assertThat(problems.isEmpty()).isTrue();
        assertThat(problems.count()).isZero();
        assertThat(problems.asFound()).isEmpty();
    }

    @Test
    void document_order_is_from_top_to_bottom_whatever_was_found_first() {
        add("case.json", 3, 1, "third");
        add("case.json", 1, 9, "second");
        add("case.json", 1, 2, "first");

        assertThat(problems.inDocumentOrder())
                .extracting(problem -> problem.message().en())
                .containsExactly("first", "second", "third");
        assertThat(problems.asFound())
                .extracting(problem -> problem.message().en())
                .containsExactly("third", "second", "first");
    }

    @Test
    void problems_of_one_place_stay_as_they_were_found() {
        add("case.json", 1, 1, "z");
        add("case.json", 1, 1, "a");

        assertThat(problems.inDocumentOrder())
                .extracting(problem -> problem.message().en())
                .containsExactly("z", "a");
    }

    @Test
    void files_stay_together_in_the_order_in_which_they_were_met() {
        add("b.json", 9, 1, "b9");
        add("a.json", 1, 1, "a1");
        add("b.json", 2, 1, "b2");

        assertThat(problems.inDocumentOrder())
                .extracting(problem -> problem.message().en())
                .containsExactly("b2", "b9", "a1");
    }

    @Test
    void what_has_no_line_comes_first() {
        add("case.json", 1, 1, "somewhere");
        add("case.json", 0, 0, "everywhere");

        assertThat(problems.inDocumentOrder())
                .extracting(problem -> problem.message().en())
                .containsExactly("everywhere", "somewhere");
    }

    @Test
    void past_the_limit_problems_are_only_counted() {
        for (int line = 1; line <= Problems.MOST_KEPT + 7; line++) {
            add("case.json", line, 1, "again");
        }

        assertThat(problems.asFound()).hasSize(Problems.MOST_KEPT);
        assertThat(problems.omitted()).isEqualTo(7);
        assertThat(problems.count()).isEqualTo(Problems.MOST_KEPT + 7);
    }

    private void add(String file, int line, int column, String message) {
        problems.add(Problem.of(ProblemCode.UNKNOWN_KEY, new Place(file, "", line, column), Text.same(message)));
    }
}
