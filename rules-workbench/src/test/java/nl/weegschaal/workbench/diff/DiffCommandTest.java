package nl.weegschaal.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.PolicyCopy;
import nl.weegschaal.workbench.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person sees of a comparison of two policies. The policies are those of a country with few areas, so that it is quick. To
 * rewrite the files after a change of texts: -Dgolden.update=true
 */
class DiffCommandTest {
    private static final String SUDAN = "sudan-2024-06-27";
    private static final String UKRAINE = "ukraine-2026-07-02";
    private static final Pattern FINGERPRINT = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final String LINE = "SD-KA,SD,Kassala,Kassala,";

    @TempDir
    private Path disk;

    private final Command command = Command.withoutRules();

    @Test
    void a_policy_and_itself_are_equivalent() {
        Outcome outcome = command.run("diff", SUDAN, SUDAN);

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("Compared: policies/" + SUDAN + " (old) and policies/" + SUDAN + " (new).\n")
                .contains("In every case, on every day from 2024-06-27.")
                .endsWith("Equivalent: on none of these days a finding differs in any case.\n");
    }

    @Test
    void another_gradation_is_shown_with_where_from_to_and_an_example() throws IOException {
        PolicyCopy edited = edited();

        Outcome outcome = command.run(
                "diff", SUDAN, edited.folder(), "--on", "2024-09-01", "--examples", disk.resolve("examples"));

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("In every case, on 2024-09-01.")
                .contains("what the sliding scale asks for: other\n   where: SD-KA Kassala\n")
                .contains("the risk in an area: more protective\n")
                .contains(
                        "   the policy says: no gradation designated; the policy says that the violence there is low →\n")
                .contains("   from: No conclusion on the risk follows from this file yet.\n")
                .contains("   to: A real risk of serious harm in this area is indicated.\n")
                .contains("- only the new policy: ")
                .contains("alternatives, because the finding on the risk in the home area changes:");
        assertThat(outcome.out().lines().skip(1))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        golden("en.txt", outcome.out());
        try (var files = Files.list(disk.resolve("examples"))) {
            for (Path file : files.toList()) {
                assertThat(Command.withBundledPolicies().run("assess", file).exit())
                        .isZero();
            }
        }
    }

    @Test
    void dutch_is_dutch() throws IOException {
        Outcome outcome = command.run("diff", SUDAN, edited().folder(), "--on", "2024-09-01", "--lang", "nl");

        assertThat(outcome.out())
                .contains("In elke zaak, op 2024-09-01.")
                .contains("het risico in een gebied: beschermt meer\n")
                .contains("   van: Op dit dossier volgt nog geen conclusie over het risico.\n")
                .contains("Verschillen: ")
                .doesNotContain("more protective", "where:", "example:");
        golden("nl.txt", outcome.out());
    }

    @Test
    void json_keeps_to_its_schema() throws IOException {
        Path cases = disk.resolve("cases.jsonl");
        Files.writeString(cases, caseFile("A", "SD-KA") + "\n");

        Outcome outcome =
                command.run("diff", SUDAN, edited().folder(), "--on=2024-09-01", "--format=json", "--cases", cases);

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(PublishedSchema.ofDiffs().problems(outcome.out())).isEmpty();
        golden("json", firstDifference(outcome.out()));
        assertThat(PublishedSchema.ofDiffs().problems(outcome.out().replace("more-protective", "better")))
                .isNotEmpty();
    }

    @Test
    void stored_cases_that_change_are_named_and_bad_ones_are_reported() throws IOException {
        Path cases = disk.resolve("cases.jsonl");
        Files.writeString(
                cases,
                caseFile("A", "SD-KA") + "\n\n" + caseFile("B", "SD-KH") + "\n{ \"schema\": 3 }\n"
                        + caseFile("C", "SD-XX") + "\n{ broken\n");

        Outcome outcome = command.run("diff", SUDAN, edited().folder(), "--on", "2024-09-01", "--cases", cases);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out())
                .contains("Stored cases: 2 compared, 1 with a difference.\n- A\n")
                .contains("      from: No conclusion on the risk follows from this file yet.\n")
                .doesNotContain("- B\n");
        assertThat(outcome.err())
                .contains(cases + ":4:")
                .contains(cases + ":5:")
                .contains("has no area SD-XX")
                .contains(cases + ":6:")
                .doesNotContain("Exception");
    }

    @Test
    void stored_cases_that_can_be_read_in_two_ways_are_not_compared() throws IOException {
        Path cases = disk.resolve("cases.json");
        Files.writeString(
                cases, "[" + caseFile("A", "SD-KA").replace("\"SD-KA\"", "\"SD-KA\", \"homeArea\": \"SD-KH\"") + "]");

        Outcome outcome = command.run("diff", SUDAN, edited().folder(), "--on", "2024-09-01", "--cases", cases);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).doesNotContain("1 compared");
        assertThat(outcome.err()).contains("the key \"homeArea\" stands twice in this object");
    }

    @Test
    void a_list_of_cases_and_one_case_are_read_too() throws IOException {
        Path list = disk.resolve("list.json");
        Files.writeString(list, "[\n" + caseFile("A", "SD-KA") + ",\n" + caseFile("B", "SD-KH") + "]");
        Path one = disk.resolve("one.json");
        Files.writeString(one, caseFile("C", "SD-KA").replace(", ", ",\n"));

        Outcome outcome =
                command.run("diff", SUDAN, edited().folder(), "--on", "2024-09-01", "--cases", list, "--cases", one);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Stored cases: 3 compared, 2 with a difference.");
    }

    @Test
    void two_days_of_one_country_are_compared() {
        Outcome outcome = command.run("diff", "--country", "SD", "--between", "2024-09-01", "2024-09-02");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("In every case: the old policy on 2024-09-01 and the new one on 2024-09-02.");
    }

    @Test
    void what_cannot_be_compared_is_said() {
        assertRefused("sudan-2024-06-27 is about SD and ukraine-2026-07-02 about UA", SUDAN, UKRAINE);
        assertRefused("there is no such folder and no such bundled policy", SUDAN, "sudan-2024-06-26");
        assertRefused("it is not clear what to compare", SUDAN);
        assertRefused("it is not clear what to compare", SUDAN, SUDAN, "--country", "SD");
        assertRefused("sudan-2024-06-27 is not in force on 2020-01-01", SUDAN, SUDAN, "--on", "2020-01-01");
        assertRefused(
                "there is no policy for the country \"XX\"", "--country=XX", "--between", "2024-09-01", "2024-09-02");
        assertRefused("no policy is in force on 2020-01-01", "--country=SD", "--between", "2020-01-01", "2024-09-02");
        assertRefused("--on", SUDAN, SUDAN, "--on", "yesterday");
    }

    private void assertRefused(String message, String... arguments) {
        Object[] words = new Object[arguments.length + 1];
        words[0] = "diff";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        Outcome outcome = command.run(words);
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(message).doesNotContain("\tat ");
    }

    /** The document with the first of its differences alone: all of them take three thousand lines. */
    private static String firstDifference(String json) {
        ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(json);
        document.putArray("differences").add(JsonMapper.shared().readTree(json).at("/differences/0"));
        return document.toPrettyString() + "\n";
    }

    /** What is printed, word for word but for the folder of the test. */
    private void golden(String kind, String printed) throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden", "diff-" + SUDAN + "." + kind);
        String text =
                FINGERPRINT.matcher(printed.replace(disk.toString() + "/", "")).replaceAll("0".repeat(64));
        if (UPDATE) {
            Files.writeString(golden, text);
        }
        assertThat(ForbiddenWords.in(text)).isEmpty();
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    private PolicyCopy edited() {
        PolicyCopy copy = PolicyCopy.of(SUDAN, disk.resolve(SUDAN));
        copy.replace("gradations.csv", LINE, LINE + "1");
        return copy;
    }

    private static String caseFile(String reference, String area) {
        return "{ \"schema\": \"weegschaal/case-file/1\", \"reference\": \"" + reference
                + "\", \"country\": \"SD\", \"lodged\": \"2024-08-01\", \"decision\": \"2024-08-30\", \"homeArea\": \""
                + area
                + "\", \"applicant\": { \"civilian\": \"yes\", \"unaccompaniedMinor\": \"no\" } }";
    }
}
