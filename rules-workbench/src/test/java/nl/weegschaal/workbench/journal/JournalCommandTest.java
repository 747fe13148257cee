package nl.weegschaal.workbench.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.journal.Chain;
import nl.weegschaal.journal.Entry;
import nl.weegschaal.journal.EntryKind;
import nl.weegschaal.journal.Journal;
import nl.weegschaal.journal.Link;
import nl.weegschaal.journal.Signing;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.PublishedSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JournalCommandTest {
    private final Command command = Command.withoutRules();

    @TempDir
    Path folder;

    private Path journal;
    private Link last;

    @BeforeEach
    void write() throws IOException {
        journal = folder.resolve("journal");
        last = append(Chain.unsigned(), 3);
    }

    private Link append(Chain chain, int entries) throws IOException {
        Journal open = Journal.open(journal, chain, (side, bytes) -> {});
        Link link = null;
        for (int i = 0; i < entries; i++) {
            link = open.append(new Entry(
                    EntryKind.ADVISORY_TRACE, "{\"number\":" + i + "}", Optional.of("{\"reference\":\"ZAAK-1\"}")));
        }
        return link;
    }

    @Test
    void a_journal_that_holds_is_said_to_hold_in_either_language() {
        assertThat(command.run("journal", "verify", journal, "--lang", "nl"))
                .isEqualTo(new Outcome(
                        0, journal + ": 3 regels, de keten klopt\nkop: nummer 3, hash " + last.hash() + "\n", ""));
        assertThat(command.run("journal", "verify", journal, "--lang", "en").out())
                .isEqualTo(journal + ": 3 lines, the chain holds\nhead: number 3, hash " + last.hash() + "\n");
    }

    @Test
    void a_changed_line_is_a_finding_with_its_place() throws IOException {
        Files.writeString(journal, Files.readString(journal).replace("\"number\":1", "\"number\":7"));

        Outcome outcome = command.run("journal", "verify", journal, "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith(journal + ":2: the line was changed: the core does not fit its hash\n" + journal
                        + ": lines that hold up to there: 1\n");
    }

    @Test
    void what_a_check_says_to_programs_is_as_the_schema_says() throws IOException {
        PublishedSchema schema = PublishedSchema.byName("journal-check");
        String holds =
                command.run("journal", "verify", journal, "--format", "json").out();
        Files.writeString(journal, Files.readString(journal).replace("\"number\":1", "\"number\":7"));
        String flawed =
                command.run("journal", "verify", journal, "--format", "json").out();

        assertThat(schema.problems(holds)).isEmpty();
        assertThat(schema.problems(flawed)).isEmpty();
        JsonNode flaw = JsonMapper.shared().readTree(flawed).at("/flaw");
        assertThat(flaw.at("/kind").asString()).isEqualTo("changed");
        assertThat(flaw.at("/line").asInt()).isEqualTo(2);
        assertThat(schema.problems(flawed.replace("\"changed\"", "\"broken\""))).isNotEmpty();
    }

    @Test
    void a_head_that_was_kept_shows_a_cut_tail() throws IOException {
        Outcome head = command.run("journal", "head", journal);
        Path kept = Files.writeString(folder.resolve("head.json"), head.out());
        assertThat(PublishedSchema.byName("journal-head").problems(head.out())).isEmpty();
        assertThat(command.run("journal", "verify", journal, "--head", kept).exit())
                .isZero();

        Files.write(journal, Files.readAllLines(journal).subList(0, 2));

        assertThat(command.run("journal", "verify", journal).exit()).isZero();
        Outcome cut = command.run("journal", "verify", journal, "--head", kept, "--lang", "en");
        assertThat(cut.exit()).isEqualTo(1);
        assertThat(cut.out()).contains(":3: the journal ends at number 2, but the head that was kept is of number 3");
    }

    @Test
    void keys_sign_and_check_and_never_show() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path key = pem("PRIVATE KEY", pair.getPrivate().getEncoded());
        Path publicKey = pem("PUBLIC KEY", pair.getPublic().getEncoded());
        Files.delete(journal);
        append(Chain.signed(new Signing(pair.getPrivate())), 2);

        Path head = Files.writeString(
                folder.resolve("head.json"),
                command.run("journal", "head", journal, "--key", key).out());
        assertThat(command.run("journal", "verify", journal, "--public-key", publicKey, "--head", head)
                        .exit())
                .isZero();

        Path without = Files.writeString(
                folder.resolve("unsigned-head.json"),
                Files.readString(head).replaceFirst(",\"signature\":\"[^\"]*\"", ""));
        Outcome unsigned =
                command.run("journal", "verify", journal, "--public-key", publicKey, "--head", without, "--lang", "en");
        assertThat(unsigned.exit()).isEqualTo(1);
        assertThat(unsigned.out()).contains(":2: the head that was kept has no signature");
        assertThat(command.run("journal", "head", journal, "--lang", "en"))
                .isEqualTo(new Outcome(2, "", journal + ": the journal is signed; sign its head too: with --key\n"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(command.run("journal", "head", journal, "--key", key, "--lang", "en"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                key
                                        + ": others may read or change this key, so it is not used (chmod go= makes it yours alone)\n"));
        Outcome wrong = command.run("journal", "head", journal, "--key", publicKey, "--lang", "en");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err())
                .isEqualTo(publicKey + ": the file does not hold one Ed25519 key in PEM (PRIVATE KEY)\n");
    }

    @Test
    void a_disagreement_is_not_added_to_a_signed_journal_without_its_key() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.delete(journal);
        last = append(Chain.signed(new Signing(pair.getPrivate())), 2);
        byte[] before = Files.readAllBytes(journal);
        Path reason = Files.writeString(folder.resolve("reason.txt"), "De weg is vrij.");

        Outcome refused = override(last.coreHash(), reason, "--lang", "en");

        assertThat(refused)
                .isEqualTo(new Outcome(
                        2, "", journal + ": the journal is signed, and no key was given; nothing was added\n"));
        assertThat(journal).hasBinaryContent(before);
        Path key = pem("PRIVATE KEY", pair.getPrivate().getEncoded());
        assertThat(override(last.coreHash(), reason, "--key", key).exit()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_is_no_file_is_read_by_no_command() {
        for (String option : List.of("--head", "--public-key")) {
            assertThat(command.run("journal", "verify", journal, option, "/dev/zero", "--lang", "en"))
                    .isEqualTo(new Outcome(2, "", "/dev/zero: this is no file but a pipe or a device\n"));
        }
        assertThat(command.run("journal", "verify", "/dev/zero", "--lang", "en").exit())
                .isEqualTo(2);
    }

    @Test
    void a_copy_without_texts_still_verifies() throws IOException {
        Path copy = folder.resolve("copy");

        Outcome outcome = command.run("journal", "copy", journal, copy, "--without-texts", "--lang", "en");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).startsWith(copy + ": 3 lines, the chain holds; the texts of 3 were left out\n");
        assertThat(Files.readString(copy)).doesNotContain("ZAAK");
        assertThat(command.run("journal", "verify", copy).exit()).isZero();
        Outcome again = command.run("journal", "copy", journal, copy);
        assertThat(again).isEqualTo(new Outcome(2, "", copy + ": there is a file of that name already\n"));
    }

    @Test
    void an_officer_who_disagrees_is_kept_with_the_reason() throws IOException {
        Path reason = Files.writeString(folder.resolve("reason.txt"), "De weg is vrij, zie het rapport.\n");

        Outcome outcome = override(last.coreHash(), reason, "--area", "UA-63", "--lang", "en");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).startsWith(journal + ": kept as number 4, hash ");
        JsonNode line = JsonMapper.shared().readTree(Files.readAllLines(journal).get(3));
        assertThat(line.at("/core/role").asString()).isEqualTo("case-officer");
        assertThat(line.at("/core/area").asString()).isEqualTo("UA-63");
        assertThat(line.at("/texts/reason").asString()).isEqualTo("De weg is vrij, zie het rapport.\n");
        assertThat(PublishedSchema.byName("disagreement")
                        .problems(line.at("/core").toString()))
                .isEmpty();
        PublishedSchema schema = PublishedSchema.byName("journal-line");
        for (String written : Files.readAllLines(journal)) {
            assertThat(schema.problems(written)).isEmpty();
        }
    }

    @Test
    void a_disagreement_without_reason_or_with_another_trace_is_not_kept() throws IOException {
        Path reason = Files.writeString(folder.resolve("reason.txt"), "De weg is vrij.");
        byte[] before = Files.readAllBytes(journal);

        assertThat(override("0".repeat(64), reason).err()).contains("the journal has no trace with the hash 0000");
        assertThat(override("short", reason).err()).contains("--trace is no hash");
        assertThat(override(last.coreHash(), Files.writeString(folder.resolve("blank"), "  \n"))
                        .err())
                .contains("a reason must have words");
        assertThat(override(last.coreHash(), folder.resolve("none")).err()).contains("there is no such file");
        assertThat(override(last.coreHash(), reason, "--area", "Kyiv").err())
                .contains("\"Kyiv\" is not the code of an area");
        Outcome role = command.run("journal", "override", journal, "--role", "jan");
        assertThat(role.err()).contains("unknown word \"jan\"; expected one of case-officer, reviewing-officer");
        assertThat(role.exit()).isEqualTo(2);
        assertThat(journal).hasBinaryContent(before);
    }

    @Test
    void a_file_that_is_not_there_is_not_made() {
        Path none = folder.resolve("none");

        for (String verb : List.of("verify", "head")) {
            assertThat(command.run("journal", verb, none))
                    .isEqualTo(new Outcome(2, "", none + ": there is no such file\n"));
        }
        assertThat(command.run("journal", "copy", none, folder.resolve("copy")).err())
                .isEqualTo(none + ": there is no such file\n");
        assertThat(none).doesNotExist();
        assertThat(command.run("journal").err()).contains("no command is given");
    }

    private Outcome override(String trace, Path reason, Object... more) {
        Object[] words = new Object[13 + more.length];
        Object[] first = {
            "journal",
            "override",
            journal,
            "--trace",
            trace,
            "--finding",
            "risk",
            "--role",
            "case-officer",
            "--date",
            "2026-08-03",
            "--reason-file",
            reason
        };
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return command.run(words);
    }

    private Path pem(String label, byte[] key) throws IOException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        Path file = folder.resolve(label.replace(' ', '-'));
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n");
    }
}
