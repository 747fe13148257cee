package nl.weegschaal.workbench.assess;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the policy of the country objects to, shown where it stands in the file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedCaseTest {
    private Command command;

    @TempDir
    Path folder;

    @BeforeAll
    void load() {
        command = Command.withBundledPolicies();
    }

    @Test
    void a_misspelt_area_is_shown_where_it_stands_with_the_nearest_one() throws IOException {
        Path file = changed("highest-gradation", "\"UA-63\"", "\"UA-6\"");

        Outcome outcome = command.run("assess", file);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith(file + ":7:15 /homeArea: the policy ukraine-2026-07-02 has no area UA-6; expected one of");
    }

    @Test
    void an_unknown_area_is_shown_at_every_place() throws IOException {
        Path file = changed("everything-on-file", "UA-32", "UA-99");

        assertThat(command.run("assess", file).err().lines())
                .hasSize(4)
                .allMatch(line -> line.contains("has no area UA-99"))
                .anyMatch(line -> line.startsWith(file + ":7:15 /homeArea: "))
                .anyMatch(line -> line.startsWith(file + ":14:19 /elements/0/bearing/0: "))
                .anyMatch(line -> line.startsWith(file + ":37:19 /elements/3/bearing/0: "))
                .anyMatch(line -> line.contains(" /weighings/0/area: "));
    }

    @Test
    void a_weighing_for_an_area_that_is_not_examined_is_never_passed_over() throws IOException {
        Path file = changed("everything-on-file", "\"area\": \"UA-32\"", "\"area\": \"UA-30\"");

        Outcome outcome = command.run("assess", file);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .contains(
                        " /weighings/0/area: this weighing is for UA-30, which this file does not ask about; expected one of");
    }

    @Test
    void an_alternative_inside_the_home_area_is_no_alternative() throws IOException {
        Path file = changed("everything-on-file", "{ \"area\": \"UA-21\" }", "{ \"area\": \"UA-32\" }");

        assertThat(command.run("assess", file).exit()).isEqualTo(2);
    }

    @Test
    void an_alternative_around_the_home_area_is_shown_as_that_alternative() throws IOException {
        Path file = changed("everything-on-file", "{ \"area\": \"UA-21\" }", "{ \"area\": \"UA\" }");

        assertThat(command.run("assess", file).err())
                .contains(
                        " /alternatives/1/area: the alternative UA contains the home area, UA-32; expected another area");
    }

    @Test
    void a_gap_between_policies_is_shown_at_the_decision_date() throws IOException {
        Path file = changed("highest-gradation", "2026-08-17", "2026-06-11");

        assertThat(command.run("assess", file).err())
                .startsWith(file + ":6:15 /decision: no policy for UA is in force on the decision date, 2026-06-11: "
                        + "there is none until 2026-06-11; expected a day of ukraine-2026-07-02");
    }

    @Test
    void problems_can_be_read_by_programs() throws IOException {
        Path file = changed("highest-gradation", "\"UA-63\"", "\"UA-99\"");

        Outcome outcome = command.run("assess", "--format", "json", file, folder);

        JsonNode problems = JsonMapper.shared().readTree(outcome.err());
        assertThat(problems.size()).isEqualTo(2);
        assertThat(problems.at("/0/code").asString()).isEqualTo("unknown-area");
        assertThat(problems.at("/0/file").asString()).isEqualTo(file.toString());
        assertThat(problems.at("/0/pointer").asString()).isEqualTo("/homeArea");
        assertThat(problems.at("/0/line").asInt()).isEqualTo(7);
        assertThat(problems.at("/0/column").asInt()).isEqualTo(15);
        assertThat(problems.at("/0/found").asString()).isEqualTo("UA-99");
        assertThat(problems.at("/1/code").asString()).isEqualTo("not-a-file");
        assertThat(problems.at("/1").has("line")).isFalse();
    }

    @Test
    void a_profile_or_condition_that_the_policy_does_not_name_is_shown_with_those_that_it_names_and_no_guess()
            throws IOException {
        String example = Files.readString(Path.of("../docs/examples/policy-condition-not-found.json"));
        Path file = Files.writeString(
                folder.resolve("terms.json"),
                example.replace("\"housing\"", "\"houssing\"")
                        .replace("\"civilian\"", "\"profiles\": {\"single\": \"yes\"}, \"civilian\""));

        Outcome outcome = command.run("assess", file);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains(" /applicant/profiles/single: ")
                        && line.contains("names no profile \"single\"; expected one of single-parent"))
                .anyMatch(line -> line.contains(" /alternatives/0/policyConditions/houssing: ")
                        && line.endsWith("expected one of housing, registration"));
    }

    private Path changed(String name, String from, String to) throws IOException {
        String text = Files.readString(caseFile(name));
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve(name + ".json"), text.replace(from, to));
    }
}
