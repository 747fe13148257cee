package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyWritersTest {
    private static final int PROGRAMS = 2;
    private static final int THREADS = 8;
    private static final int ENTRIES = 20;

    @TempDir
    Path folder;

    @Test
    void two_programs_of_eight_threads_write_one_chain() throws IOException, InterruptedException {
        Path file = folder.resolve("journal");
        List<Process> programs = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            programs.add(Programs.writing(file, THREADS, ENTRIES)
                    .redirectOutput(folder.resolve("told-" + i).toFile())
                    .start());
        }

        Set<String> told = new ConcurrentSkipListSet<>();
        for (int i = 0; i < PROGRAMS; i++) {
            assertThat(programs.get(i).waitFor()).isZero();
            told.addAll(Files.readAllLines(folder.resolve("told-" + i)));
        }
        Verdict verdict = Journals.check(file);
        assertThat(verdict.flaw()).isEmpty();
        assertThat(verdict.head().sequence()).isEqualTo(PROGRAMS * THREADS * ENTRIES);
        assertThat(told).hasSize(PROGRAMS * THREADS * ENTRIES);
    }

    @Test
    void programs_that_know_the_journal_by_other_names_write_one_chain() throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("journal"));
        Path other = Files.createLink(
                Files.createDirectory(folder.resolve("elsewhere")).resolve("other"), file);
        Path third = Files.createSymbolicLink(folder.resolve("third"), other);
        List<Process> programs = new ArrayList<>();
        for (Path name : List.of(file, other, third)) {
            programs.add(Programs.writing(name, THREADS, ENTRIES)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }

        for (Process program : programs) {
            assertThat(program.waitFor()).isZero();
        }
        assertThat(Journals.check(file).flaw()).isEmpty();
        assertThat(Journals.check(file).head().sequence()).isEqualTo(3L * THREADS * ENTRIES);
        assertThat(folder).isDirectoryNotContaining("glob:**lock**");
    }

    @Test
    void threads_that_know_the_journal_by_other_names_write_one_chain() throws Exception {
        Path file = Files.createFile(folder.resolve("journal"));
        Path other = Files.createLink(folder.resolve("other"), file);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Long>> writing = List.of(file, other, file, other).stream()
                    .map(name -> (Callable<Long>) () -> write(name))
                    .toList();
            for (Future<Long> done : threads.invokeAll(writing)) {
                assertThat(done.get()).isPositive();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(Journals.check(file).flaw()).isEmpty();
        assertThat(Journals.check(other).head().sequence()).isEqualTo(4 * ENTRIES);
    }

    /** On most systems closing a file gives away the locks that the program has on it. */
    @Test
    void a_check_does_not_close_the_journal_while_a_thread_writes() throws Exception {
        Path file = folder.resolve("journal");
        Journals.open(file).append(Entries.numbered(1));
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Verdict> check = new JournalLock(file).hold(held -> {
                Future<Verdict> begun = threads.submit(() -> Journals.check(file));
                assertThatThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return begun;
            });
            assertThat(check.get().flaw()).isEmpty();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_journal_that_is_moved_while_it_is_in_use_is_not_begun_anew_in_its_old_place() throws IOException {
        Path file = folder.resolve("journal");
        Journal open = Journals.open(file);
        open.append(Entries.numbered(1));
        Path moved = Files.move(file, folder.resolve("moved"));

        assertThatThrownBy(() -> open.append(Entries.numbered(2))).isInstanceOf(EntryNotKept.class);

        assertThat(file).doesNotExist();
        assertThat(Journals.check(moved).head().sequence()).isEqualTo(1);
    }

    private static long write(Path file) throws IOException {
        Journal own = Journals.open(file);
        long last = 0;
        for (int i = 0; i < ENTRIES; i++) {
            last = own.append(Entries.numbered(i)).sequence();
        }
        return last;
    }

    @Test
    void threads_with_objects_of_their_own_write_one_chain_too() throws Exception {
        Path file = folder.resolve("journal");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Long> writing = () -> write(file);
            for (Future<Long> done : threads.invokeAll(List.of(writing, writing, writing, writing))) {
                assertThat(done.get()).isPositive();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(Journals.check(file).head().sequence()).isEqualTo(4 * ENTRIES);
        assertThat(Journals.check(file).flaw()).isEmpty();
    }
}
