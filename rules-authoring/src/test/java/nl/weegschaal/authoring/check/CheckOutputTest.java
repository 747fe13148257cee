package nl.weegschaal.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.authoring.output.CheckJson;
import nl.weegschaal.authoring.output.SarifJson;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;

class CheckOutputTest {
    private static final Path SARIF = Path.of("src", "test", "resources", "sarif", "sarif-2.1.0-rtm.5.json");
    private static final Path CHECK = Path.of("..", "docs", "schemas", "check.schema.json");
    private static final List<CheckReport> REPORTS = reports();

    @Test
    void every_report_is_valid_sarif() throws IOException {
        assertThat(errors(SpecificationVersion.DRAFT_4, SARIF, new SarifJson(Language.EN).write(REPORTS)))
                .isEmpty();
        assertThat(errors(SpecificationVersion.DRAFT_4, SARIF, new SarifJson(Language.EN).write(List.of())))
                .isEmpty();
    }

    @Test
    void among_the_reports_are_failures_warnings_and_what_is_accepted() {
        assertThat(new CheckJson().write(REPORTS))
                .contains("\"difference\": {", "\"seenFalse\": false", "\"reason\": \"The borders");
    }

    @Test
    void every_report_is_valid_by_its_published_schema() throws IOException {
        assertThat(errors(SpecificationVersion.DRAFT_2020_12, CHECK, new CheckJson().write(REPORTS)))
                .isEmpty();
        assertThat(errors(
                        SpecificationVersion.DRAFT_2020_12,
                        CHECK,
                        new CheckJson()
                                .write(REPORTS.stream()
                                        .map(CheckReport::asEarlier)
                                        .toList())))
                .isEmpty();
    }

    @Test
    void sarif_names_files_by_their_paths_and_tells_what_each_code_is() {
        Folder folder =
                new Folder("a folder", Composed.policy("rule-value-misspelt").files());
        String sarif = new SarifJson(Language.EN).write(List.of(Composed.check().check(folder)));

        assertThat(sarif)
                .contains("\"uri\": \"a%20folder/rules/exercise-highest.drl\"")
                .contains("\"startLine\": 9", "\"startColumn\": 32")
                .contains("\"id\": \"unknown-value\"", "A word that a component cannot be")
                .contains("See docs/findings/unknown-value.md.")
                .contains("did you mean");
    }

    private static List<String> errors(SpecificationVersion version, Path schema, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(version)
                .getSchema(Files.readString(schema))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static List<CheckReport> reports() {
        PolicyCheck check = Composed.check();
        Folder failing = new Edited()
                .edit("scenarios/north-is-excluded.json", text -> text.replace("[\"area\"]", "[]"))
                .remove("scenarios/south")
                .folder();
        return Stream.concat(
                        Stream.of(Composed.base(), failing),
                        Composed.names().stream().map(Composed::policy))
                .map(check::check)
                .toList();
    }
}
