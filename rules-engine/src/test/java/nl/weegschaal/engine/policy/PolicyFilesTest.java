package nl.weegschaal.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.remark.AcceptableProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No file in the folder of a policy is passed over in silence, but for notes. */
class PolicyFilesTest {
    private static final String RULE =
            "rule \"some-rule\"\n  @Question(\"scale\")\nwhen\n  A()\nthen\n  insert(new B());\nend\n";
    private static final String SCENARIO = "{ \"schema\": \"weegschaal/scenario/1\" }";

    @ParameterizedTest
    @CsvSource({
        "rules/some-rule.drl.txt, rules/some-rule.drl",
        "rules/some-rule.DRL, rules/some-rule.drl",
        "rules/below/some-rule.drl.old, rules/below/some-rule.drl",
        "rules/some-rule.dslr, rules/some-rule.drl",
        "rules/some-rule.dlr, rules/some-rule.drl",
        "rules/some-rule, rules/some-rule.drl",
        "rules/some-rule.txt, rules/some-rule.drl",
        "Rules/some-rule.drl, rules/some-rule.drl",
        "rule/some-rule.drl, rules/some-rule.drl",
        "some-rule.drl, rules/some-rule.drl",
        "scenarios/some-rule.drl, rules/some-rule.drl"
    })
    void what_looks_like_a_rule_and_is_not_read_is_an_error_with_the_name_to_give_it(String file, String name) {
        assertThat(missed(file, RULE.getBytes(UTF_8))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.FILE_NOT_READ);
            assertThat(problem.place().file()).isEqualTo("my-policy/" + file);
            assertThat(problem.message().en()).contains("a rule");
            assertThat(problem.suggestion()).isEqualTo(name);
        });
        assertThat(unknown(file, RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "scenarios/some.json.txt, scenarios/some.json",
        "scenarios/some.JSON, scenarios/some.json",
        "scenarios/some.txt, scenarios/some.json",
        "scenario/some.json, scenarios/some.json",
        "some.json, scenarios/some.json",
        "rules/some.json, scenarios/some.json"
    })
    void what_looks_like_a_scenario_and_is_not_read_is_an_error_too(String file, String name) {
        assertThat(missed(file, SCENARIO.getBytes(UTF_8)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.suggestion()).isEqualTo(name));
    }

    @Test
    void a_rule_in_another_encoding_is_seen_too() {
        assertThat(missed("rules/some-rule.txt", RULE.getBytes(UTF_16LE))).hasSize(1);
    }

    @Test
    void no_name_is_offered_that_another_file_has() {
        Folder folder = folder(Map.of("rules/a.drl", RULE, "rules/a.drl.txt", RULE));

        assertThat(PolicyFiles.missed(folder)).extracting(Problem::suggestion).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "readme",
                "rules/README.md",
                "scenarios/notes.txt",
                "letter.pdf",
                "rules/rule-to-come.md"
            })
    void notes_are_fine_anywhere_and_a_document_may_show_a_rule(String file) {
        String text = file.endsWith(".md") ? RULE + SCENARIO : "When the rules change, write to us.";

        assertThat(missed(file, text.getBytes(UTF_8))).isEmpty();
        assertThat(unknown(file, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gradation.csv, gradations.csv",
        "Gradations.CSV, gradations.csv",
        "alternative.csv, alternatives.csv",
        "rules/table.csv,"
    })
    void a_table_of_another_name_is_an_error(String file, String nearest) {
        assertThat(missed(file, "x".getBytes(UTF_8))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.FILE_NOT_READ);
            assertThat(problem.suggestion()).isEqualTo(nearest);
        });
        assertThat(unknown(file, "x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"polcy.json, policy.json", "acepted.json, accepted.json", "borders.geojson,", "scenarios/case.yaml,"})
    void any_other_file_is_warned_of_with_the_nearest_name_that_is_free(String file, String nearest) {
        assertThat(unknown(file, "x")).singleElement().satisfies(remark -> {
            assertThat(remark.problem().code()).isEqualTo(ProblemCode.UNKNOWN_FILE);
            assertThat(remark.problem().suggestion()).isEqualTo(nearest);
            assertThat(remark.subject().name()).isEqualTo(file);
        });
        assertThat(missed(file, new byte[] {'x'})).isEmpty();
    }

    @Test
    void a_second_table_beside_the_first_is_an_error_and_not_taken_for_a_slip_of_the_pen() {
        Folder folder = folder(Map.of("gradations.csv", "x", "gradations-2025.csv", "x"));

        assertThat(PolicyFiles.missed(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.suggestion()).isNotEqualTo("gradations.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy.json",
                "gradations.csv",
                "alternatives.csv",
                "accepted.json",
                "rules/below/a.drl",
                "scenarios/below/b.json"
            })
    void what_is_read_is_not_remarked_on(String file) {
        assertThat(missed(file, RULE.getBytes(UTF_8))).isEmpty();
        assertThat(unknown(file, SCENARIO)).isEmpty();
    }

    @Test
    void a_large_file_of_white_space_is_looked_through_at_once() {
        assertThat(missed("notes.dat", (" ".repeat(500_000) + "\n".repeat(500_000)).getBytes(UTF_8)))
                .isEmpty();
    }

    private static List<Problem> missed(String file, byte[] content) {
        return PolicyFiles.missed(new Folder("my-policy", new TreeMap<>(Map.of(file, content))));
    }

    private static List<AcceptableProblem> unknown(String file, String text) {
        return PolicyFiles.unknown(folder(Map.of(file, text)));
    }

    private static Folder folder(Map<String, String> texts) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((file, text) -> files.put(file, text.getBytes(UTF_8)));
        return new Folder("my-policy", files);
    }
}
