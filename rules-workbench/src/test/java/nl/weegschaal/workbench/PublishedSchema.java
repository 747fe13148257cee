package nl.weegschaal.workbench;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas that the project publishes. */
public final class PublishedSchema {
    private static final Path FOLDER = Path.of("../docs/schemas");

    private final SchemaRegistry registry;
    private final String id;

    private PublishedSchema(SchemaRegistry registry, String id) {
        this.registry = registry;
        this.id = id;
    }

    static PublishedSchema ofCaseFiles() throws IOException {
        return of("urn:weegschaal:schema:case-file:1");
    }

    static PublishedSchema ofAdvisories() throws IOException {
        return of("urn:weegschaal:schema:advisory:1");
    }

    /** A schema that leans on no other. */
    public static PublishedSchema byName(String name) throws IOException {
        String id = "urn:weegschaal:schema:" + name + ":1";
        return of(id, Map.of(id, text(name)));
    }

    /** What is said of rules and scenarios is said as in a check of policies. */
    public static PublishedSchema ofClockChecks() throws IOException {
        String id = "urn:weegschaal:schema:clock-check:1";
        return of(id, Map.of(id, text("clock-check"), "urn:weegschaal:schema:check:1", text("check")));
    }

    public static PublishedSchema ofTraces() throws IOException {
        return of("urn:weegschaal:schema:trace:1");
    }

    public static PublishedSchema ofReplays() throws IOException {
        return of("urn:weegschaal:schema:replay:1");
    }

    public static PublishedSchema ofJournalReplays() throws IOException {
        return of("urn:weegschaal:schema:journal-replay:1");
    }

    public static PublishedSchema ofBatchLines() throws IOException {
        return of("urn:weegschaal:schema:batch-line:1");
    }

    public static PublishedSchema ofBatchSummaries() throws IOException {
        return of("urn:weegschaal:schema:batch-summary:1");
    }

    public static PublishedSchema ofDiffs() throws IOException {
        return of("urn:weegschaal:schema:diff:1");
    }

    public static PublishedSchema ofMatrices() throws IOException {
        return of("urn:weegschaal:schema:matrix:1");
    }

    static JsonNode tree(String name) throws IOException {
        return JsonMapper.shared().readTree(text(name));
    }

    /** What it finds wrong with a document. */
    public List<String> problems(String document) {
        return registry
                .getSchema(SchemaLocation.of(id))
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static PublishedSchema of(String id) throws IOException {
        Map<String, String> schemas = new HashMap<>();
        for (String name : List.of(
                "case-file",
                "advisory",
                "batch-line",
                "batch-summary",
                "trace",
                "replay",
                "journal-check",
                "journal-replay",
                "diff",
                "matrix")) {
            schemas.put("urn:weegschaal:schema:" + name + ":1", text(name));
        }
        return of(id, schemas);
    }

    private static PublishedSchema of(String id, Map<String, String> schemas) {
        return new PublishedSchema(
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas)),
                id);
    }

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".schema.json"));
    }
}
