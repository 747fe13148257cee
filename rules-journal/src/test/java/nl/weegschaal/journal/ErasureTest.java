package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people wrote can be erased later, and the chain holds without it. */
class ErasureTest {
    private final Keys keys = Keys.fresh();

    @TempDir
    Path folder;

    @Test
    void a_copy_without_texts_has_none_and_holds_against_the_same_head() throws IOException {
        Path file = Journals.write(folder.resolve("journal"), Journals.lines(100, keys.chain()));
        Head head = keys.chain().sign(Journals.check(file).head());
        Path copy = folder.resolve("copy");

        Verdict copied = new JournalCopy(line -> true).copy(file, copy, Progress.unheard());

        assertThat(copied.holds()).isTrue();
        assertThat(Files.readString(copy)).doesNotContain("ZAAK", "centrale", "salt\"");
        Verdict verdict = JournalCheck.ofChain()
                .withHead(head)
                .withSignatures(keys.check())
                .check(copy, Progress.unheard());
        assertThat(verdict.flaw()).isEmpty();
        assertThat(verdict.withoutTexts()).isEqualTo(100 - 100 / 7);
        assertThat(verdict.head().hash()).isEqualTo(head.hash());
    }

    @Test
    void the_texts_of_one_person_can_be_left_out_alone() throws IOException {
        Path file = Journals.write(folder.resolve("journal"), Journals.lines(20, keys.chain()));
        Path copy = folder.resolve("copy");

        new JournalCopy(line -> line == 12).copy(file, copy, Progress.unheard());

        assertThat(Files.readString(copy)).contains("ZAAK-11", "ZAAK-13").doesNotContain("ZAAK-12");
        assertThat(Journals.check(copy).withoutTexts()).isEqualTo(1);
    }

    @Test
    void a_copy_of_everything_is_the_same_bytes_and_a_journal_goes_on_after_erasure() throws IOException {
        Path file = Journals.write(folder.resolve("journal"), Journals.lines(20, Chain.unsigned()));
        new JournalCopy(line -> false).copy(file, folder.resolve("same"), Progress.unheard());
        new JournalCopy(line -> true).copy(file, folder.resolve("erased"), Progress.unheard());

        Journals.open(folder.resolve("erased")).append(Entries.numbered(21));

        assertThat(folder.resolve("same")).hasSameBinaryContentAs(file);
        assertThat(Journals.check(folder.resolve("erased")).flaw()).isEmpty();
    }

    @Test
    void a_text_that_was_erased_cannot_be_found_by_trying_since_its_salt_is_gone_too() throws IOException {
        Line first = Chain.unsigned().next(0, Head.NOTHING, Entries.numbered(1));
        Line second = Chain.unsigned().next(0, Head.NOTHING, Entries.numbered(1));

        assertThat(first.link().coreHash()).isEqualTo(second.link().coreHash());
        assertThat(first.link().textsHash()).isNotEqualTo(second.link().textsHash());
    }

    @Test
    void a_journal_with_a_flaw_is_not_copied_and_nothing_is_left_behind() throws IOException {
        List<byte[]> lines = Journals.lines(20, Chain.unsigned());
        lines.remove(10);
        Path file = Journals.write(folder.resolve("journal"), lines);
        Path copy = folder.resolve("copy");

        assertThat(new JournalCopy(line -> true)
                        .copy(file, copy, Progress.unheard())
                        .holds())
                .isFalse();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_copy_never_takes_the_place_of_a_file() throws IOException {
        Path file = Journals.write(folder.resolve("journal"), Journals.lines(20, Chain.unsigned()));

        assertThatThrownBy(() -> new JournalCopy(line -> true).copy(file, file, Progress.unheard()))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Journals.check(file).withoutTexts()).isZero();
    }
}
