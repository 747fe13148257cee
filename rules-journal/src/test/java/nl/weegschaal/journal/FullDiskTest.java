package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, or fails: an error, no acknowledgement, and a journal that still verifies. */
class FullDiskTest {
    @TempDir
    Path folder;

    private final List<Path> setAside = new ArrayList<>();
    private Path file;
    private FailingDisk disk;

    @BeforeEach
    void place() throws IOException {
        file = folder.resolve("journal");
        disk = new FailingDisk(file);
    }

    @Test
    void wherever_the_disk_is_full_the_entry_is_not_acknowledged_and_the_journal_holds() throws IOException {
        int line = Journals.lines(2, Chain.unsigned()).get(1).length;
        for (int room = 0; room < line; room += 7) {
            Files.deleteIfExists(file);
            Journal journal = open();
            Link first = journal.append(Entries.numbered(1));
            disk.room(room);

            assertThatThrownBy(() -> journal.append(Entries.numbered(2)))
                    .isInstanceOf(EntryNotKept.class)
                    .hasMessage("the entry was not kept: No space left on device");

            assertHolds(1);
            disk.mend();
            assertThat(journal.append(Entries.numbered(3)).previous()).isEqualTo(first.hash());
            assertHolds(2);
            assertThat(setAside).isEmpty();
        }
    }

    @Test
    void a_disk_that_does_not_confirm_has_not_kept_the_entry() throws IOException {
        Journal journal = open();
        journal.append(Entries.numbered(1));
        disk.failToForce();

        assertThatThrownBy(() -> journal.append(Entries.numbered(2))).isInstanceOf(EntryNotKept.class);

        disk.mend();
        assertHolds(1);
    }

    @Test
    void what_cannot_be_taken_back_at_once_is_set_aside_at_the_next_use() throws IOException {
        Journal journal = open();
        Link first = journal.append(Entries.numbered(1));
        disk.room(100);
        disk.failToTruncate();

        assertThatThrownBy(() -> journal.append(Entries.numbered(2)))
                .isInstanceOf(EntryNotKept.class)
                .satisfies(e -> assertThat(e.getCause().getSuppressed()).hasSize(1));

        disk.mend();
        Link next = journal.append(Entries.numbered(3));
        assertThat(next.previous()).isEqualTo(first.hash());
        assertHolds(2);
        assertThat(setAside).containsExactly(folder.resolve("journal.torn-1"));
        assertThat(Files.size(setAside.get(0))).isEqualTo(100);
    }

    @Test
    void a_file_system_that_is_really_full_is_no_different() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small.toString());
        assumeThat(mounted)
                .as("a small file system to fill can only be mounted by root on Linux; the other tests use a seam")
                .isTrue();
        try {
            fill(small);
        } finally {
            assertThat(run("umount", small.toString())).isTrue();
        }
    }

    private static void fill(Path small) throws IOException {
        Path file = small.resolve("journal");
        Journal journal = Journals.open(file);
        long acknowledged = 0;
        Optional<IOException> full = Optional.empty();
        while (full.isEmpty()) {
            try {
                journal.append(Entries.numbered(acknowledged + 1));
                acknowledged++;
            } catch (EntryNotKept e) {
                full = Optional.of(e);
            }
        }

        assertThat(full.get()).hasMessageContaining("No space left on device");
        assertThat(acknowledged).isGreaterThan(50);
        Verdict verdict = Journals.check(file);
        assertThat(verdict.flaw()).isEmpty();
        assertThat(verdict.head().sequence()).isEqualTo(acknowledged);
        assertThat(Journals.open(file).head()).isEqualTo(verdict.head());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Journal open() throws IOException {
        disk.mend();
        PrivateFile.make(file);
        return Journal.open(file, disk, Chain.unsigned(), (side, bytes) -> setAside.add(side));
    }

    private void assertHolds(long lines) throws IOException {
        Verdict verdict = Journals.check(file);
        assertThat(verdict.flaw()).isEmpty();
        assertThat(verdict.head().sequence()).isEqualTo(lines);
    }
}
