package nl.weegschaal.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Severity;
import nl.weegschaal.model.vocabulary.RiskCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas of scenarios and of accepted findings fit what the library reads. */
class ScenarioSchemaTest {
    private static final String CASE_FILE = "urn:weegschaal:schema:case-file:1";
    private static final String SCENARIO = "urn:weegschaal:schema:scenario:1";
    private static final String ACCEPTED = "urn:weegschaal:schema:accepted:1";

    static Stream<String> scenarios() {
        return BundledRules.ROOT.files().keySet().stream()
                .filter(file -> file.contains("scenarios/") && !file.startsWith("clock/"));
    }

    static Stream<String> acceptances() {
        return BundledRules.ROOT.files().keySet().stream().filter(file -> file.endsWith("/accepted.json"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_bundled_scenario_fits_the_schema(String file) throws IOException {
        assertThat(problems(SCENARIO, text(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("acceptances")
    void bundled_acceptances_fit_the_schema(String file) throws IOException {
        assertThat(problems(ACCEPTED, text(file))).isEmpty();
    }

    @Test
    void an_outcome_that_is_not_known_does_not_fit() throws IOException {
        String scenario = text(scenarios().findFirst().orElseThrow());

        assertThat(problems(SCENARIO, scenario.replace("\"risk\": \"", "\"risk\": \"X_")))
                .isNotEmpty();
    }

    @Test
    void the_least_protective_finding_that_there_may_be_fits_unless_no_finding_protects_less() throws IOException {
        String scenario = text(scenarios().findFirst().orElseThrow());

        for (RiskCode code : RiskCode.values()) {
            String least = "\"risk\": { \"atLeast\": \"" + code + "\" }";
            boolean fits = problems(SCENARIO, scenario.replaceFirst("\"risk\": \"[A-Z_]*\"", least))
                    .isEmpty();
            assertThat(fits).as(least).isEqualTo(code != RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE);
        }
    }

    @Test
    void every_warning_can_be_accepted_by_the_schema_but_those_about_acceptances() throws IOException {
        String acceptance = text(acceptances().findFirst().orElseThrow());

        for (ProblemCode code : ProblemCode.values()) {
            boolean accepted = problems(ACCEPTED, acceptance.replace("indicator-missing", code.word()))
                    .isEmpty();
            assertThat(accepted)
                    .as(code.word())
                    .isEqualTo(code.severity() == Severity.WARNING
                            && code != ProblemCode.ACCEPTANCE_OUT_OF_DATE
                            && code != ProblemCode.ACCEPTANCE_UNUSED);
        }
    }

    private static String text(String file) {
        return BundledRules.ROOT.text(file).orElseThrow();
    }

    private static List<String> problems(String schema, String document) throws IOException {
        Map<String, String> schemas = Map.of(
                CASE_FILE, published("case-file"), SCENARIO, published("scenario"), ACCEPTED, published("accepted"));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of(schema))
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String published(String name) throws IOException {
        return Files.readString(Path.of("../docs/schemas", name + ".schema.json"));
    }
}
