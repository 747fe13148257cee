package nl.weegschaal.authoring.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.authoring.output.MutantsJson;
import nl.weegschaal.authoring.output.ScenarioJson;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.progress.Steps;
import org.junit.jupiter.api.Test;

/** What a policy officer learns from scenarios that are too weak. */
class WeakScenarioTest {
    private static final Folder SUDAN = Bundled.policy("sudan-2024-06-27");
    private static final String DARFUR = "scenarios/west-darfur-number-not-published.json";
    private static final Folder WEAK = Bundled.without(SUDAN, DARFUR);
    private static final MutationReport REPORT = Bundled.own(WEAK);

    @Test
    void a_change_that_nothing_notices_is_shown_with_a_case_that_tells() {
        assertThat(REPORT.survivors()).isNotEmpty();
        assertThat(REPORT.survivors()).allSatisfy(survivor -> {
            TellingCase telling = ((Verdict.Survived) survivor.verdict()).telling();
            assertThat(telling.original()).isNotEqualTo(telling.changed());
            assertThat(survivor.own()).isTrue();
            assertThat(survivor.edit().file()).endsWith("sudan-gradation-number-not-published.drl");
        });
    }

    @Test
    void the_case_kept_as_a_scenario_passes_and_notices_the_change() {
        SortedMap<String, byte[]> files = new TreeMap<>(WEAK.files());
        for (MutantResult survivor : REPORT.survivors()) {
            TellingCase.Kept kept =
                    ((Verdict.Survived) survivor.verdict()).telling().kept().orElseThrow();
            assertThat(kept.isScenario()).isTrue();
            String scenario = ScenarioJson.write(
                    survivor.mutant().original().sentence(),
                    kept.example().caseFile(),
                    kept.expected(),
                    kept.fire(),
                    kept.silent());
            files.put(
                    "scenarios/kept-" + survivor.mutant().number() + ".json",
                    scenario.getBytes(StandardCharsets.UTF_8));
        }

        MutationReport after = Bundled.own(new Folder(SUDAN.name(), files));

        assertThat(after.survivors()).isEmpty();
        assertThat(after.equivalent()).hasSameSizeAs(REPORT.equivalent());
    }

    @Test
    void a_report_with_survivors_fits_the_published_schema() throws IOException {
        Map<String, String> schemas = Map.of(
                "urn:weegschaal:schema:case-file:1", published("case-file"),
                "urn:weegschaal:schema:mutants:1", published("mutants"));

        assertThat(SchemaRegistry.withDefaultDialect(
                                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                        .getSchema(SchemaLocation.of("urn:weegschaal:schema:mutants:1"))
                        .validate(MutantsJson.write(List.of(REPORT)), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void while_a_scenario_fails_as_the_rules_stand_nothing_is_tried() {
        SortedMap<String, byte[]> files = new TreeMap<>(SUDAN.files());
        String failing = SUDAN.text(DARFUR).orElseThrow().replace("REAL_RISK_INDICATED", "MORE_INFORMATION_NEEDED");
        files.put(DARFUR, failing.getBytes(StandardCharsets.UTF_8));
        Problems problems = new Problems();

        assertThat(new MutationCheck(GeneralMutants.none(Bundled.RULES.general()))
                        .check(new Folder(SUDAN.name(), files), problems, Steps.unheard()))
                .isEmpty();
        assertThat(problems.inDocumentOrder()).extracting(Problem::code).contains(ProblemCode.SCENARIO_FAILED);
    }

    private static String published(String name) throws IOException {
        return Files.readString(Path.of("../docs/schemas", name + ".schema.json"));
    }
}
