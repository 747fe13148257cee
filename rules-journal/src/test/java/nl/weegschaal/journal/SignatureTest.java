package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SignatureTest {
    private final Keys keys = Keys.fresh();

    @TempDir
    Path folder;

    @Test
    void a_signed_journal_holds_with_the_key_and_without() throws IOException {
        Path file = Journals.write(folder.resolve("journal"), Journals.lines(20, keys.chain()));

        assertThat(check(file, keys).flaw()).isEmpty();
        assertThat(Journals.check(file).flaw()).isEmpty();
        assertThat(Files.readString(file)).contains("\"signature\":\"");
    }

    @Test
    void what_another_key_signed_is_foreign() throws IOException {
        Path file = Journals.write(
                folder.resolve("journal"), Journals.lines(20, Keys.fresh().chain()));

        assertFlaw(check(file, keys), FlawKind.FOREIGN_SIGNATURE, 1);
    }

    @Test
    void a_line_that_somebody_without_the_key_put_there_shows_with_the_public_key_and_without() throws IOException {
        List<byte[]> lines = new ArrayList<>(Journals.lines(20, keys.chain()).subList(0, 10));
        byte[] last = lines.get(9);
        Link tenth = LineScan.of(last, last.length - 1).orElseThrow().link();
        Line made = Chain.unsigned().next(10, tenth.hash(), Entries.numbered(11));
        lines.add((made.json() + "\n").getBytes(StandardCharsets.UTF_8));
        Path file = Journals.write(folder.resolve("journal"), lines);

        assertFlaw(Journals.check(file), FlawKind.UNSIGNED, 11);
        assertFlaw(check(file, keys), FlawKind.UNSIGNED, 11);
    }

    @Test
    void a_signed_journal_is_not_added_to_without_its_key() throws IOException {
        Path file = Journals.write(folder.resolve("journal"), Journals.lines(3, keys.chain()));
        byte[] before = Files.readAllBytes(file);

        assertRefused(file, Chain.unsigned(), JournalIsSigned.Reason.NO_KEY);
        assertRefused(file, Keys.fresh().chain(), JournalIsSigned.Reason.ANOTHER_KEY);

        assertThat(file).hasBinaryContent(before);
        assertThat(Journals.open(file, keys.chain()).append(Entries.numbered(4)).sequence())
                .isEqualTo(4);
    }

    @Test
    void a_signed_journal_whose_last_line_lost_its_signature_is_not_added_to() throws IOException {
        List<byte[]> lines = new ArrayList<>(Journals.lines(3, keys.chain()).subList(0, 2));
        byte[] last = lines.get(1);
        Link second = LineScan.of(last, last.length - 1).orElseThrow().link();
        Line made = Chain.unsigned().next(2, second.hash(), Entries.numbered(3));
        lines.add((made.json() + "\n").getBytes(StandardCharsets.UTF_8));
        Path file = Journals.write(folder.resolve("journal"), lines);

        for (Chain chain : List.of(Chain.unsigned(), keys.chain())) {
            assertThatThrownBy(() -> Journals.open(file, chain))
                    .isInstanceOfSatisfying(
                            JournalDamaged.class,
                            damaged -> assertThat(damaged.flaw().kind()).isEqualTo(FlawKind.UNSIGNED));
        }
    }

    @Test
    void a_journal_that_another_program_began_to_sign_is_not_added_to_without_the_key() throws IOException {
        Path file = folder.resolve("journal");
        Journal open = Journals.open(file);
        open.append(Entries.numbered(1));
        Journals.open(file, keys.chain()).append(Entries.numbered(2));

        assertThatThrownBy(() -> open.append(Entries.numbered(3))).isInstanceOf(JournalIsSigned.class);
        assertThatThrownBy(open::head).isInstanceOf(JournalIsSigned.class);

        assertThat(Journals.check(file).head().sequence()).isEqualTo(2);
    }

    private static void assertRefused(Path file, Chain chain, JournalIsSigned.Reason reason) {
        assertThatThrownBy(() -> Journals.open(file, chain))
                .isInstanceOfSatisfying(
                        JournalIsSigned.class,
                        signed -> assertThat(signed.reason()).isEqualTo(reason));
    }

    @Test
    void every_bit_of_a_signed_line_counts_without_the_key_too() throws IOException {
        List<byte[]> lines = Journals.lines(2, keys.chain());
        int length = lines.get(0).length;
        for (int bit = 0; bit < length * 8; bit++) {
            List<byte[]> bad = new ArrayList<>(lines);
            byte[] flipped = lines.get(0).clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            bad.set(0, flipped);
            assertThat(Journals.flaw(bad, Head.ofNothing()))
                    .as("bit " + bit)
                    .hasValueSatisfying(flaw -> assertThat(flaw.line()).isEqualTo(1));
        }
    }

    @Test
    void keys_are_read_from_pem_as_openssl_writes_it() throws IOException {
        Path privateKey =
                Keys.pem(folder.resolve("key.pem"), "PRIVATE KEY", keys.pair().getPrivate());
        Path publicKey =
                Keys.pem(folder.resolve("public.pem"), "PUBLIC KEY", keys.pair().getPublic());

        String signature = KeyFile.signing(privateKey).sign("text");

        assertThat(KeyFile.signatures(publicKey).holds("text", signature)).isTrue();
        assertThat(KeyFile.signatures(publicKey).holds("other", signature)).isFalse();
        assertThat(KeyFile.signatures(publicKey).holds("text", "no base64!")).isFalse();
    }

    @Test
    void a_file_with_more_than_one_key_holds_none() throws IOException {
        Path key =
                Keys.pem(folder.resolve("key.pem"), "PRIVATE KEY", keys.pair().getPrivate());
        Path publicKey =
                Keys.pem(folder.resolve("public.pem"), "PUBLIC KEY", keys.pair().getPublic());
        for (Path file : List.of(key, publicKey)) {
            Files.writeString(file, Files.readString(file).repeat(2));
        }

        assertThatThrownBy(() -> KeyFile.signing(key)).hasMessageContaining("does not hold one Ed25519 key");
        assertThatThrownBy(() -> KeyFile.signatures(publicKey)).hasMessageContaining("does not hold one Ed25519 key");
    }

    @Test
    void a_key_that_others_may_read_or_change_is_not_used() throws IOException {
        Path key =
                Keys.pem(folder.resolve("key.pem"), "PRIVATE KEY", keys.pair().getPrivate());
        Path publicKey =
                Keys.pem(folder.resolve("public.pem"), "PUBLIC KEY", keys.pair().getPublic());
        for (String others : List.of("rw-r-----", "rw-rw-rw-", "rw----r--")) {
            Files.setPosixFilePermissions(key, PosixFilePermissions.fromString(others));
            assertThatThrownBy(() -> KeyFile.signing(key)).as(others).isInstanceOf(ExposedKey.class);
        }
        Files.setPosixFilePermissions(publicKey, PosixFilePermissions.fromString("rw-rw-r--"));
        KeyFile.signatures(publicKey);
        Files.setPosixFilePermissions(publicKey, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThatThrownBy(() -> KeyFile.signatures(publicKey)).isInstanceOf(ExposedKey.class);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_device_without_end_is_no_key() {
        for (Path device : List.of(Path.of("/dev/zero"), Path.of("/dev/urandom"))) {
            assertThatThrownBy(() -> KeyFile.signatures(device)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> KeyFile.signing(device)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void no_error_and_no_print_shows_anything_of_a_key() throws IOException, GeneralSecurityException {
        Path key =
                Keys.pem(folder.resolve("key.pem"), "PRIVATE KEY", keys.pair().getPrivate());
        String secret = Files.readString(key).lines().skip(1).findFirst().orElseThrow();
        Path broken = Files.writeString(
                folder.resolve("broken.pem"),
                Files.readString(key).replace(secret, secret.substring(0, 20) + "?" + secret.substring(21)));
        KeyPair other = KeyPairGenerator.getInstance("EC").generateKeyPair();

        assertThat(KeyFile.signing(key).toString()).isEqualTo("Signing[Ed25519]");
        assertThatThrownBy(() -> KeyFile.signatures(key)).satisfies(e -> assertShowsNothing(e, secret));
        assertThatThrownBy(() -> KeyFile.signing(broken)).satisfies(e -> assertShowsNothing(e, secret));
        assertThatThrownBy(() -> KeyFile.signing(Files.writeString(folder.resolve("none"), secret)))
                .satisfies(e -> assertShowsNothing(e, secret));
        assertThatThrownBy(() -> new Signing(other.getPrivate())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SignatureCheck(other.getPublic())).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertShowsNothing(Throwable fault, String secret) {
        assertThat(fault).isInstanceOf(IllegalArgumentException.class).hasNoCause();
        assertThat(fault.getMessage()).doesNotContain(secret.substring(0, 10)).contains("Ed25519 key in PEM");
    }

    private static Verdict check(Path file, Keys keys) throws IOException {
        return JournalCheck.ofChain().withSignatures(keys.check()).check(file, Progress.unheard());
    }

    private static void assertFlaw(Verdict verdict, FlawKind kind, long line) {
        assertThat(verdict.flaw()).hasValueSatisfying(flaw -> {
            assertThat(flaw.kind()).isEqualTo(kind);
            assertThat(flaw.line()).isEqualTo(line);
        });
    }
}
