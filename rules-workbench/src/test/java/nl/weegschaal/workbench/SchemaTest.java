package nl.weegschaal.workbench;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.workbench.Command.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas say what the program does: they accept what it reads and writes, and refuse what it refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest {
    private static final Path EXAMPLES = Path.of("../docs/examples");

    private Command command;
    private PublishedSchema caseFiles;
    private PublishedSchema advisories;

    @BeforeAll
    void load() throws IOException {
        command = Command.withBundledPolicies();
        caseFiles = PublishedSchema.ofCaseFiles();
        advisories = PublishedSchema.ofAdvisories();
    }

    @Test
    void every_example_is_a_case_file_and_gets_an_advisory_that_the_schemas_accept() throws IOException {
        for (Path file : files()) {
            assertThat(caseFiles.problems(Files.readString(file)))
                    .as(file.toString())
                    .isEmpty();
            Outcome outcome = command.run("assess", "--format=json", file);
            assertThat(outcome.err()).as(file.toString()).isEmpty();
            assertThat(advisories.problems(outcome.out())).as(file.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"country\": \"UA\"|\"country\": \"UA\", \"contry\": \"UA\"",
                "\"country\": \"UA\",|",
                "\"TEST-2026-2\"|\"-TEST\"",
                "\"2026-08-17\"|\"2026-02-30\"",
                "\"2026-08-17\"|\"1812-02-03\"",
                "\"UA-32\",|\"Kyiv\",",
                "\"substantiated\"|\"proven\"",
                "[\"UA-32\", \"UA-30\"]|[]",
                "[\"near-plant\", \"guide\"]|[]",
                "[\"near-plant\", \"guide\"]|[\"guide\", \"guide\"]",
                "[\"foreign-state\", \"state-or-its-agents\"]|[\"foreign-state\", \"foreign-state\"]",
                "\"description\": \"Zorgt|\"nexus\": \"Zorgt",
                "\"finding\": \"found\", \"reasons\": \"Onderzocht en besproken.\"|\"finding\": \"found\"",
                "\"reasons\": \"Er rijdt geen trein.\"|\"reasons\": \"  \"",
                "\"text\": \"De aanvrager|\"reasons\": \"De aanvrager",
                "\"state\": \"weighed-not-accepted\", \"text\"|\"text\"",
                "\"basic-needs\"|\"basic-need\"",
            })
    void the_schema_refuses_what_the_reader_refuses(String from, String to) throws IOException {
        assertRefused("everything-on-file", from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"health\": \"not-asked\"|\"helth\": \"not-asked\"",
                "\"health\": \"not-asked\"|\"health\": \"asked\"",
                "\"asked\": {|\"asked\": \"nothing-raised\", \"x\": {",
                "[\"Landeninformatie L-1\", \"Rapport R-2\"]|[]",
                "[\"old\", \"wound\"]|[\"old\", \"old\"]",
                "\"conclusion\": \"not-substantiated\",|",
                "\"violence\": \"Er zijn|\"violences\": \"Er zijn",
                "\"ground\": \"refugee-status\",|",
                "\"ground\": \"refugee-status\"|\"ground\": \"article-15-c\"",
                "\"state\": \"stated\"|\"state\": \"not-stated\"",
                "\"kind\": \"earlier-harm\"|\"kind\": \"health\"",
                "\"ageKnown\": \"yes\"|\"ageKnown\": 15",
                "\"absence-of-real-risk\"|\"no-real-risk\"",
            })
    void the_schema_refuses_of_what_was_asked_tested_and_stated_what_the_reader_refuses(
            String from, @Nullable String to) throws IOException {
        assertRefused("asked-tested-and-stated", from, to);
    }

    private void assertRefused(String name, String from, @Nullable String to) throws IOException {
        String good = Files.readString(caseFile(name));
        assertThat(good).contains(from);
        String bad = good.replace(from, to == null ? "" : to);

        Problems problems = new Problems();
        assertThat(CaseFileReader.read("bad.json", bad.getBytes(StandardCharsets.UTF_8), problems))
                .isEmpty();
        assertThat(problems.asFound()).isNotEmpty();
        assertThat(caseFiles.problems(bad)).isNotEmpty();
    }

    @Test
    void what_an_advisory_hangs_on_is_accepted_by_the_schema_and_is_there_only_if_it_was_asked_for() {
        Path example = EXAMPLES.resolve("alternative-one-limb-not-found.json");
        String with =
                command.run("assess", "--format=json", "--outlook", example).out();
        String without = command.run("assess", "--format=json", example).out();

        assertThat(advisories.problems(with)).isEmpty();
        JsonNode outlook = JsonMapper.shared().readTree(with).get("outlook");
        assertThat(outlook.get("runs").size()).isEqualTo(3);
        assertThat(outlook.at("/runs/0/finding").asString()).isEqualTo("REAL_RISK_INDICATED");
        assertThat(outlook.at("/runs/0/elements").asBoolean()).isFalse();
        assertThat(outlook.at("/runs/1/others/0/smallest/0/changes/0/text/en").asString())
                .isNotBlank();
        assertThat(outlook.at("/runs/2/silent/0/failed/condition/nl").asString())
                .isNotBlank();
        assertThat(outlook.at("/runs/2/nearMiss/nl").asString()).startsWith("Niet aangetoond: basisbehoeften");
        assertThat(JsonMapper.shared().readTree(without).has("outlook")).isFalse();
    }

    @Test
    void what_can_still_be_done_and_why_the_law_asks_something_are_accepted_by_the_schema() {
        JsonNode asked = outlook("gradation-three-family-in-line-of-fire");
        JsonNode near = outlook("gradation-three-elements-fall-short");

        assertThat(asked.at("/questions/0/why/en").asString()).contains("it is asked all the same");
        assertThat(near.at("/runs/0/nearMiss/en").asString()).startsWith("Not reached");
        assertThat(near.at("/runs/0/steps/0/nl").asString()).isNotBlank();
    }

    private JsonNode outlook(String example) {
        String json = command.run("assess", "--format=json", "--outlook", EXAMPLES.resolve(example + ".json"))
                .out();
        assertThat(advisories.problems(json)).isEmpty();
        return JsonMapper.shared().readTree(json).get("outlook");
    }

    @Test
    void an_advisory_that_hides_its_policy_or_its_sources_is_refused() {
        String advisory = command.run("assess", "--format=json", caseFile("highest-gradation"))
                .out();

        assertThat(advisories.problems(advisory.replace("\"status\": \"illustrative\",", "")))
                .isNotEmpty();
        assertThat(advisories.problems(advisory.replace("\"sources\": [", "\"sources\": [], \"x\": [")))
                .isNotEmpty();
        assertThat(advisories.problems(advisory.replace("REAL_RISK_INDICATED", "GRANTED")))
                .isNotEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> own = Files.list(Path.of("src/test/resources/cases"));
                Stream<Path> examples = Files.isDirectory(EXAMPLES) ? Files.list(EXAMPLES) : Stream.empty()) {
            List<Path> files = Stream.concat(own, examples)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(files).hasSizeGreaterThanOrEqualTo(3);
            return files;
        }
    }
}
