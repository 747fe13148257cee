package nl.weegschaal.workbench.assess;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessCommandTest {
    private Command command;

    @TempDir
    Path folder;

    @BeforeAll
    void load() {
        command = Command.withBundledPolicies();
    }

    @Test
    void the_reasons_are_in_dutch() {
        Outcome outcome = command.run("assess", "--lang", "nl", caseFile("highest-gradation"));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("Advies in zaak TEST/2026-1\n").endsWith("\n");
    }

    @Test
    void the_reader_chooses_the_language() {
        Outcome outcome = command.run("assess", "--lang", "en", caseFile("highest-gradation"));

        assertThat(outcome.out()).contains("TEST/2026-1").doesNotContain("Advies in zaak");
    }

    @Test
    void one_file_is_one_json_object() {
        Outcome outcome = command.run("assess", "--format=json", caseFile("highest-gradation"));

        JsonNode advisory = JsonMapper.shared().readTree(outcome.out());
        assertThat(outcome.exit()).isZero();
        assertThat(advisory.at("/home/risk/code").asString()).isEqualTo("REAL_RISK_INDICATED");
        assertThat(advisory.at("/basis/policy/status").asString()).isEqualTo("illustrative");
        assertThat(advisory.at("/case/reference").asString()).isEqualTo("TEST/2026-1");
    }

    @Test
    void several_files_are_one_json_list_of_the_same_objects() {
        Path first = caseFile("highest-gradation");
        Path second = caseFile("country-without-policy");

        Outcome both = command.run("assess", "--format", "json", first, second);

        assertThat(both.out())
                .isEqualTo("[\n"
                        + command.run("assess", "--format", "json", first).out().strip() + ",\n"
                        + command.run("assess", "--format", "json", second)
                                .out()
                                .strip() + "\n]\n");
        assertThat(JsonMapper.shared().readTree(both.out()).size()).isEqualTo(2);
    }

    @Test
    void several_texts_are_told_apart_by_the_names_of_their_files() {
        Outcome outcome = command.run("assess", caseFile("highest-gradation"), caseFile("country-without-policy"));

        assertThat(outcome.out().lines())
                .contains(
                        caseFile("highest-gradation").toString(),
                        caseFile("country-without-policy").toString());
        assertThat(outcome.out()).contains("TEST/2026-1", "TEST-2026-3");
    }

    @Test
    void the_same_case_gives_the_same_bytes() {
        Path file = caseFile("everything-on-file");

        assertThat(command.run("assess", "--format=json", file))
                .isEqualTo(command.run("assess", "--format=json", file));
    }

    @Test
    void an_outcome_is_never_an_exit_code() {
        assertThat(command.run("assess", caseFile("country-without-policy")).exit())
                .isZero();
        assertThat(command.run("assess", caseFile("everything-on-file")).exit()).isZero();
    }

    @Test
    void a_dash_is_standard_input() throws Exception {
        String input = Files.readString(caseFile("highest-gradation"));

        assertThat(command.runWith(input, "assess", "-").out()).contains("TEST/2026-1");
        assertThat(command.runWith("{", "assess", "-").err()).startsWith("<stdin>:1:2");
    }

    @Test
    void a_file_that_is_refused_does_not_keep_the_others_from_their_advisory() {
        Outcome outcome = command.run("assess", folder.resolve("none.json"), caseFile("highest-gradation"));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).contains("TEST/2026-1");
        assertThat(outcome.err()).isEqualTo(folder.resolve("none.json") + ": there is no such file\n");
    }

    @Test
    void a_list_stays_a_list_when_files_are_refused() {
        Path none = folder.resolve("none.json");

        assertThat(JsonMapper.shared()
                        .readTree(command.run("assess", "--format=json", none, caseFile("highest-gradation"))
                                .out())
                        .size())
                .isEqualTo(1);
        assertThat(command.run("assess", "--format=json", none, folder).out()).isEqualTo("[]\n");
    }

    @Test
    void free_text_cannot_steer_the_terminal() throws Exception {
        String hostile = Files.readString(caseFile("everything-on-file"))
                .replace("Er rijdt geen trein.", "\\u001b[2J\\u009b31m\\u202egeen trein");
        Path file = Files.writeString(folder.resolve("hostile.json"), hostile);

        String text = command.run("assess", file).out();
        String json = command.run("assess", "--format=json", file).out();

        assertThat(text + json).doesNotContain("\u001b", "\u009b", "\u202e");
        assertThat(JsonMapper.shared()
                        .readTree(json)
                        .at("/caseFile/alternatives/0/findings/travel/reasons")
                        .asString())
                .isEqualTo("\u001b[2J\u009b31m\u202egeen trein");
    }

    @Test
    void the_json_is_that_of_the_library_byte_for_byte() throws Exception {
        Weegschaal weegschaal = Weegschaal.withBundledPolicies();
        String json = Files.readString(caseFile("highest-gradation"));

        assertThat(command.run("assess", "--format", "json", caseFile("highest-gradation"))
                        .out())
                .isEqualTo(
                        weegschaal.json(weegschaal.assess(weegschaal.read(json).orElseThrow())) + "\n");
    }
}
