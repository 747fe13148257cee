package nl.weegschaal.workbench.assess;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.trace.TraceReader;
import nl.weegschaal.journal.Chain;
import nl.weegschaal.journal.Entry;
import nl.weegschaal.journal.EntryKind;
import nl.weegschaal.journal.Journal;
import nl.weegschaal.journal.Signing;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessJournalTest {
    private final Command command = Command.withBundledPolicies();

    @Test
    void the_trace_of_each_advisory_is_kept_in_the_journal(@TempDir Path folder) throws IOException {
        Path journal = folder.resolve("journal");

        Outcome outcome = command.run(
                "assess", "--journal", journal, caseFile("everything-on-file"), caseFile("highest-gradation"));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains(command.run("assess", caseFile("highest-gradation"))
                        .out()
                        .strip());
        assertThat(command.run("journal", "verify", journal, "--lang", "nl").out())
                .startsWith(journal + ": 2 regels, de keten klopt");
        JsonNode line = JsonMapper.shared().readTree(Files.readAllLines(journal).get(0));
        assertThat(line.at("/kind").asString()).isEqualTo("advisory-trace");
        assertThat(line.at("/core/status").asString()).isEqualTo("ADVISORY");
        assertThat(line.at("/texts/reference").asString()).isEqualTo("TEST-2026-2");
    }

    @Test
    void a_trace_comes_out_of_the_journal_as_a_document(@TempDir Path folder) {
        Path journal = folder.resolve("journal");
        command.run("assess", "--journal", journal, caseFile("everything-on-file"));

        Outcome outcome = command.run("journal", "trace", journal, 1);

        assertThat(outcome.exit()).isZero();
        Problems problems = new Problems();
        assertThat(TraceReader.read("trace", outcome.out().getBytes(StandardCharsets.UTF_8), problems))
                .isPresent();
        assertThat(problems.asFound()).isEmpty();
        assertThat(command.run("journal", "trace", journal, 2))
                .isEqualTo(new Outcome(2, "", journal + ": there is no trace with the number 2\n"));
    }

    @Test
    void an_advisory_that_cannot_be_kept_is_not_shown(@TempDir Path folder) throws IOException {
        Path nowhere = folder.resolve("no-such-folder").resolve("journal");

        Outcome outcome = command.run("assess", "--journal", nowhere, caseFile("highest-gradation"));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith(nowhere + ": there is no advisory for case ")
                .contains("could not be kept");
    }

    @Test
    void a_damaged_journal_is_not_written_to(@TempDir Path folder) throws IOException {
        Path journal = Files.writeString(folder.resolve("journal"), "{}\n");

        Outcome outcome = command.run("assess", "--journal", journal, caseFile("highest-gradation"));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("the journal is damaged");
        assertThat(journal).hasContent("{}\n");
    }

    @Test
    void a_file_that_is_no_journal_stays_as_it_is_and_alone(@TempDir Path folder) throws IOException {
        Path notes = Files.writeString(folder.resolve("notes"), "no journal");

        Outcome outcome = command.run("assess", "--journal", notes, caseFile("highest-gradation"), "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("the line does not have the form of a line of a journal");
        assertThat(notes).hasContent("no journal");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(notes));
    }

    @Test
    void a_signed_journal_is_not_added_to_without_its_key(@TempDir Path folder) throws Exception {
        Path journal = folder.resolve("journal");
        Journal.open(
                        journal,
                        Chain.signed(new Signing(KeyPairGenerator.getInstance("Ed25519")
                                .generateKeyPair()
                                .getPrivate())),
                        (side, bytes) -> {})
                .append(new Entry(EntryKind.ADVISORY_TRACE, "{}", Optional.empty()));
        byte[] before = Files.readAllBytes(journal);

        Outcome outcome = command.run("assess", "--journal", journal, caseFile("highest-gradation"), "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("the journal is signed, and no key was given; nothing was added");
        assertThat(journal).hasBinaryContent(before);
    }

    @Test
    void a_key_that_cannot_be_used_is_told_before_anything_is_assessed(@TempDir Path folder) throws IOException {
        Path key = Files.writeString(folder.resolve("key.pem"), "geheim");

        Outcome outcome = Command.withoutRules()
                .run(
                        "assess",
                        "--journal",
                        folder.resolve("journal"),
                        "--journal-key",
                        key,
                        caseFile("highest-gradation"));

        assertThat(outcome)
                .isEqualTo(new Outcome(2, "", key + ": the file does not hold one Ed25519 key in PEM (PRIVATE KEY)\n"));
        assertThat(folder.resolve("journal")).doesNotExist();
    }

    @Test
    void a_torn_line_is_set_aside_and_named(@TempDir Path folder) throws IOException {
        Path journal = Files.writeString(folder.resolve("journal"), "{\"core");

        Outcome outcome = command.run("assess", "--lang", "en", "--journal", journal, caseFile("highest-gradation"));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err())
                .isEqualTo(folder.resolve("journal.torn-1").toRealPath()
                        + ": a torn last line of 6 bytes was moved here\n");
    }

    @Test
    void an_officer_disagrees_with_a_finding_that_the_advisory_has(@TempDir Path folder) throws IOException {
        Path journal = folder.resolve("journal");
        command.run("assess", "--journal", journal, caseFile("everything-on-file"));
        String kept = Files.readString(journal);
        Path reason = folder.resolve("reason.txt");
        Files.writeString(reason, "Een rapport kwam later binnen.");
        String hash = kept.replaceAll("(?s).*?\"coreHash\":\"([0-9a-f]{64}).*", "$1");
        Object[] words = {
            "journal",
            "override",
            journal,
            "--trace",
            hash,
            "--role",
            "case-officer",
            "--reason-file",
            reason,
            "--lang",
            "en"
        };

        Outcome elsewhere = command.run(with(words, "--finding", "risk", "--area", "UA-99", "--date", "2026-08-03"));
        Outcome before = command.run(with(words, "--finding", "risk", "--date", "1950-08-03"));

        assertThat(elsewhere.exit()).isEqualTo(2);
        assertThat(elsewhere.err())
                .startsWith("--finding: the advisory has no finding on this question about this area: risk UA-99")
                .contains("expected a finding of the advisory: ", "risk UA-");
        assertThat(before.exit()).isEqualTo(2);
        assertThat(before.err()).contains("lies before the day of the application");
        assertThat(journal).hasContent(kept);
        assertThat(command.run(with(words, "--finding", "risk", "--date", "2026-08-03"))
                        .exit())
                .isZero();
    }

    @Test
    void a_line_that_is_not_there_loses_no_texts_and_no_copy_is_made(@TempDir Path folder) {
        Path journal = folder.resolve("journal");
        command.run("assess", "--journal", journal, caseFile("everything-on-file"));
        Path copy = folder.resolve("copy");

        Outcome outcome = command.run("journal", "copy", journal, copy, "--without-texts-of", 2, "--lang", "en");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2, "", journal + ": there is no line 2; no copy was made; expected a number from 1 to 1\n"));
        assertThat(copy).doesNotExist();
        assertThat(command.run("journal", "copy", journal, copy, "--without-texts-of", 1)
                        .exit())
                .isZero();
        assertThat(copy).content().doesNotContain("\"texts\":");
    }

    @Test
    void a_flaw_is_reported_as_one_even_if_texts_of_a_line_behind_it_are_to_go(@TempDir Path folder)
            throws IOException {
        Path journal = folder.resolve("journal");
        command.run("assess", "--journal", journal, caseFile("everything-on-file"), caseFile("highest-gradation"));
        Files.writeString(
                journal, Files.readString(journal).replaceFirst("\"status\":\"ADVISORY\"", "\"status\":\"advisory\""));

        Outcome outcome = command.run(
                "journal", "copy", journal, folder.resolve("copy"), "--without-texts-of", 2, "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith(journal + ":1: ");
        assertThat(folder.resolve("copy")).doesNotExist();
    }

    private static Object[] with(Object[] words, Object... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
    }
}
