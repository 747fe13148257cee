package nl.weegschaal.authoring.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.scenario.Found;
import nl.weegschaal.engine.scenario.GeneralScenarios;
import nl.weegschaal.engine.scenario.Outcome;
import nl.weegschaal.engine.scenario.Scenario;
import nl.weegschaal.engine.scenario.ScenarioReader;
import nl.weegschaal.engine.scenario.ScenarioResult;
import nl.weegschaal.engine.scenario.ScenarioRunner;
import nl.weegschaal.engine.scenario.Scenarios;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case with everything that the rules find in it, written as a scenario, is read and found again. */
class ScenarioJsonTest {
    private static final BundledRules BUNDLED = BundledRules.load();
    private static final Text TITLE = new Text("Een norm met \"tekens\" é", "A norm with \"signs\" é");

    private static final Schema SCHEMA = schema();

    /** A case that was run, with the runner and the rules that it was run with. */
    record Case(ScenarioResult result, ScenarioRunner runner, Collection<Rule> rules) {
        @Override
        public String toString() {
            return result.scenario().file();
        }

        CaseFile caseFile() {
            return result.scenario().given().caseFile();
        }

        Outcome outcome() {
            return Outcome.of(result.runs());
        }

        Set<RuleId> silent() {
            Set<RuleId> silent = new TreeSet<>();
            rules.forEach(rule -> silent.add(rule.id()));
            silent.removeAll(outcome().fired());
            return silent;
        }
    }

    static Stream<Case> cases() {
        List<Policy> exercises = new ArrayList<>();
        Folder folder = BUNDLED.general().folder().folder("exercises");
        folder.folders().forEach(name -> exercises.add(policy(folder.folder(name))));
        ScenarioRunner general = new ScenarioRunner(BUNDLED.general(), exercises);
        List<Case> cases = new ArrayList<>();
        Map<RuleId, Rule> rules = new TreeMap<>();
        exercises.forEach(policy -> policy.rules().rules().forEach(rule -> rules.put(rule.id(), rule)));
        GeneralScenarios.run(BUNDLED.general())
                .results()
                .forEach(result -> cases.add(new Case(result, general, rules.values())));
        for (String id : BUNDLED.ids()) {
            Folder own = BUNDLED.policy(id).orElseThrow();
            Policy policy = policy(own);
            ScenarioRunner runner = new ScenarioRunner(BUNDLED.general(), List.of(policy));
            Scenarios.own(BUNDLED.general(), policy, own, new Problems())
                    .forEach(result ->
                            cases.add(new Case(result, runner, policy.rules().rules())));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_found_in_a_case_is_found_in_the_scenario_that_is_written_of_it(Case given) {
        String json = ScenarioJson.write(
                TITLE,
                given.caseFile(),
                given.outcome().found(),
                new TreeSet<>(given.outcome().fired()),
                given.silent());

        Scenario read = read(json, given);
        ScenarioResult result = given.runner().run(read);

        assertThat(result.passed()).as(json).isTrue();
        assertThat(read.title()).isEqualTo(TITLE);
        assertThat(Outcome.of(result.runs())).isEqualTo(given.outcome());
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void a_word_that_is_not_found_makes_the_written_scenario_fail() {
        Case given = cases().filter(some -> some.toString().endsWith("alternative-nothing-examined.json"))
                .findFirst()
                .orElseThrow();
        for (Found found : given.outcome().found()) {
            if (found.isList()) {
                List<Found> nothing = List.of(new Found(found.path(), true, List.of()));
                String json = ScenarioJson.write(TITLE, given.caseFile(), nothing, List.of(), List.of());

                boolean passed = given.runner().run(read(json, given)).passed();

                assertThat(passed).as(json).isEqualTo(found.words().isEmpty());
            }
        }
        String json = ScenarioJson.write(TITLE, given.caseFile(), List.of(), given.silent(), List.of());

        assertThat(given.runner().run(read(json, given)).differences()).hasSameSizeAs(given.silent());
    }

    @Test
    void a_scenario_that_expects_nothing_is_not_written() {
        CaseFile caseFile = cases().findFirst().orElseThrow().caseFile();

        assertThatThrownBy(() -> ScenarioJson.write(TITLE, caseFile, List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Scenario read(String json, Case given) {
        Problems problems = new Problems();
        List<Scenario> read = new ScenarioReader(given.rules(), problems)
                .readAll(new Folder("kept", new TreeMap<>(Map.of("a.json", json.getBytes(StandardCharsets.UTF_8)))));
        assertThat(problems.asFound()).as(json).isEmpty();
        return read.get(0);
    }

    private static Policy policy(Folder folder) {
        return new PolicyReader(BUNDLED.general(), new Problems()).read(folder).orElseThrow();
    }

    private static Schema schema() {
        Map<String, String> schemas = Map.of(
                "urn:weegschaal:schema:case-file:1", published("case-file"),
                "urn:weegschaal:schema:scenario:1", published("scenario"));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of("urn:weegschaal:schema:scenario:1"));
    }

    private static String published(String name) {
        try {
            return Files.readString(Path.of("../docs/schemas", name + ".schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
