package nl.weegschaal.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table leaves out or says in vain is found; what can matter on one day is not. */
class IdleLinesTest {
    private static final PolicyCheck CHECK = Composed.check();
    private static final Set<ProblemCode> CODES = Set.of(ProblemCode.NO_EFFECT, ProblemCode.GRADATION_MISSING);
    private static final String HEADING = "area,form,subject,valid_from,valid_until,source\n";
    private static final String TABLE =
            new String(Composed.base().bytes("gradations.csv").orElseThrow(), StandardCharsets.UTF_8);

    @Test
    void any_line_under_an_excluded_country_is_without_effect() {
        assertThat(
                        found(
                                "QQ,excluded,,,,\nQQ-02,excluded-unless-leads,,,,\nQQ-01,not-where-actor-rules,government,,,\n"))
                .containsExactly(
                        "3: this line, QQ-02 excluded-unless-leads, can have no effect because of line 2",
                        "4: this line, QQ-01 not-where-actor-rules government, can have no effect because of line 2");
    }

    @Test
    void a_line_that_says_the_same_as_one_for_a_wider_area_is_without_effect() {
        assertThat(found("QQ,not-where-actor-rules,government,,,\nQQ-01,not-where-actor-rules,government,,,\n"))
                .containsExactly(
                        "3: this line, QQ-01 not-where-actor-rules government, can have no effect because of line 2");
    }

    @Test
    void a_line_for_an_area_in_which_no_alternative_is_admitted_is_without_effect() {
        assertThat(found("QQ-02,only-here,,,,\nQQ-01,excluded-unless-leads,,,,\n"))
                .containsExactly("3: this line, QQ-01 excluded-unless-leads, can have no effect because of line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QQ,excluded,,2026-07-01,,\nQQ-02,excluded-unless-leads,,,,\n",
                "QQ,excluded,,,2026-11-30,\nQQ-02,excluded-unless-leads,,,,\n",
                "QQ-01,excluded,,,,\nQQ-02,excluded-unless-leads,,,,\n",
                "QQ-01,excluded,,,,\nQQ,excluded-unless-leads,,,,\n",
                "QQ-02,only-here,,,,\nQQ,not-where-actor-rules,government,,,\n",
                "QQ-02,only-here,,,,\nQQ-01,only-here,,,,\n"
            })
    void a_line_that_matters_on_some_day_or_in_some_area_is_not_found(String lines) {
        assertThat(found(lines)).isEmpty();
    }

    @Test
    void an_empty_gradation_on_the_line_of_the_country_is_found() {
        assertThat(gradations(TABLE.replace("Exercise,3,", "Exercise,,")))
                .containsExactly(
                        "2: the line for the whole country, QQ, has no gradation and there is no area to follow");
    }

    @Test
    void a_table_without_any_gradation_is_found_once() {
        assertThat(gradations(TABLE.replace("Exercise,3,", "Exercise,,")
                        .replace("North,1,", "North,,")
                        .replace("South,3,", "South,,")))
                .containsExactly("2: no line of the table gives a gradation");
    }

    private static List<String> found(String lines) {
        return said(CHECK.check(Composed.with("alternatives.csv", HEADING + lines)));
    }

    private static List<String> gradations(String table) {
        return said(CHECK.check(Composed.with("gradations.csv", table)));
    }

    private static List<String> said(CheckReport report) {
        return report.findings().stream()
                .map(CheckFinding::problem)
                .filter(problem -> CODES.contains(problem.code()))
                .map(IdleLinesTest::said)
                .toList();
    }

    private static String said(Problem problem) {
        return problem.place().line() + ": " + problem.message().in(Language.EN);
    }
}
