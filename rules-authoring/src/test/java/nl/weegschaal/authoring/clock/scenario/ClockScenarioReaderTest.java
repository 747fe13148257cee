package nl.weegschaal.authoring.clock.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;

/** What a scenario of the clock may say, and what is said of one that cannot be read. */
class ClockScenarioReaderTest {
    private static final String GOOD = """
            {
              "schema": "weegschaal/clock-scenario/1",
              "title": { "nl": "Een norm", "en": "A norm" },
              "day": "2026-09-01",
              "timeline": { "schema": "weegschaal/timeline/1", "reference": "C-1", "lodged": "2026-02-09" },
              "expect": { "finding": "PASSED", "contradictions": [], "notes": { "contains": ["merits-apart"] } }
            }
            """;

    private final Problems problems = new Problems();

    @Test
    void a_scenario_is_read_with_its_title_its_day_and_its_timeline() {
        assertThat(read(GOOD)).singleElement().satisfies(scenario -> {
            assertThat(scenario.file()).isEqualTo("scenarios/one.json");
            assertThat(scenario.title().en()).isEqualTo("A norm");
            assertThat(scenario.day()).isEqualTo("2026-09-01");
            assertThat(scenario.timeline().lodged()).isEqualTo("2026-02-09");
            assertThat(scenario.expectations()).hasSize(3);
        });
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void one_that_expects_nothing_is_refused() {
        Problem problem = problem(GOOD.replaceFirst("\"expect\": \\{.*\\}", "\"expect\": {}"));

        assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_KEY);
        assertThat(problem.place().pointer()).isEqualTo("/expect");
        assertThat(problem.message().in(Language.EN)).isEqualTo("the scenario expects nothing");
    }

    @Test
    void an_unknown_key_is_refused_with_the_nearest_one() {
        Problem problem = problem(GOOD.replace("\"finding\"", "\"findings\""));

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_KEY);
        assertThat(problem.place().pointer()).isEqualTo("/expect/findings");
        assertThat(problem.suggestion()).isEqualTo("finding");
    }

    @Test
    void an_unknown_word_is_refused_with_the_nearest_one_and_its_place() {
        Problem problem = problem(GOOD.replace("\"merits-apart\"", "\"merit-apart\""));

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_WORD);
        assertThat(problem.place().pointer()).isEqualTo("/expect/notes/contains/0");
        assertThat(problem.place().line()).isEqualTo(6);
        assertThat(problem.suggestion()).isEqualTo("merits-apart");
    }

    @Test
    void a_contradiction_is_expected_with_its_entry() {
        Problem problem = problem(GOOD.replace(
                "\"contradictions\": []", "\"contradictions\": [{ \"code\": \"extension-after-the-end\" }]"));

        assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_KEY);
        assertThat(problem.place().pointer()).isEqualTo("/expect/contradictions/0");
    }

    @Test
    void an_evaluation_day_before_the_lodging_is_refused() {
        Problem problem = problem(GOOD.replace("2026-09-01", "2026-02-08"));

        assertThat(problem.code()).isEqualTo(ProblemCode.DATE_ORDER);
        assertThat(problem.place().pointer()).isEqualTo("/day");
    }

    @Test
    void what_is_wrong_in_the_timeline_has_its_place_in_the_scenario() {
        Problem problem = problem(GOOD.replace("\"reference\"", "\"procedure\": \"fast\", \"reference\""));

        assertThat(problem.place().pointer()).isEqualTo("/timeline/procedure");
    }

    @Test
    void a_title_with_a_forbidden_word_is_refused() {
        assertThat(problem(GOOD.replace("A norm", "A safe term")).code()).isEqualTo(ProblemCode.FORBIDDEN_WORD);
    }

    private Problem problem(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(problems.asFound()).hasSize(1);
        return problems.asFound().get(0);
    }

    private List<ClockScenario> read(String text) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("one.json", text.getBytes(StandardCharsets.UTF_8));
        return ClockScenarioReader.readAll(new Folder("scenarios", files), problems);
    }
}
