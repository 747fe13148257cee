package nl.weegschaal.authoring.clock.scenario;

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
import nl.weegschaal.authoring.clock.BundledClock;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.word.DefaultCode;
import nl.weegschaal.model.clock.word.NoteKind;
import nl.weegschaal.model.clock.word.TimeContradiction;
import org.junit.jupiter.api.Test;

/** The published schema of scenarios of the clock fits what the library reads. */
class ClockScenarioSchemaTest {
    private static final String SCHEMA = "urn:weegschaal:schema:clock-scenario:1";

    @Test
    void every_bundled_scenario_fits() throws IOException {
        Map<String, byte[]> files = BundledClock.FOLDER.folder("scenarios").files();

        assertThat(files).hasSizeGreaterThan(70);
        for (String file : files.keySet()) {
            assertThat(problems(text(file))).as(file).isEmpty();
        }
    }

    @Test
    void what_the_reader_refuses_does_not_fit() throws IOException {
        String scenario = text("directive-six-months.json");

        assertThat(problems(scenario.replace("\"finding\"", "\"findings\""))).isNotEmpty();
        assertThat(problems(scenario.replace("merits-apart", "merit-apart"))).isNotEmpty();
        assertThat(problems(scenario.replace("\"lodged\"", "\"logded\""))).isNotEmpty();
        assertThat(problems(scenario.replaceFirst("(?s)\"expect\": \\{.*\\}\n\\}", "\"expect\": {}}")))
                .isNotEmpty();
    }

    @Test
    void its_lists_of_words_are_those_of_the_vocabulary() throws IOException {
        String schema = published("clock-scenario");

        assertThat(Stream.of(
                                Words.all(DateKind.class),
                                Words.all(TimeContradiction.class),
                                Words.all(DefaultCode.class),
                                Words.all(NoteKind.class))
                        .flatMap(List::stream))
                .allSatisfy(word -> assertThat(schema).contains("\"" + word + "\""));
    }

    private static String text(String file) {
        return BundledClock.FOLDER.folder("scenarios").text(file).orElseThrow();
    }

    private static List<String> problems(String document) throws IOException {
        Map<String, String> schemas =
                Map.of(SCHEMA, published("clock-scenario"), "urn:weegschaal:schema:timeline:1", published("timeline"));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of(SCHEMA))
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String published(String name) throws IOException {
        return Files.readString(Path.of("../docs/schemas", name + ".schema.json"));
    }
}
