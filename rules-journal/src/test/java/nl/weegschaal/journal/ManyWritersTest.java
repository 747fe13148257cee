package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;

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
    void threads_with_objects_of_their_own_write_one_chain_too() throws Exception {
        Path file = folder.resolve("journal");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Long> writing = () -> {
                Journal own = Journals.open(file);
                long last = 0;
                for (int i = 0; i < ENTRIES; i++) {
                    last = own.append(Entries.numbered(i)).sequence();
                }
                return last;
            };
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
