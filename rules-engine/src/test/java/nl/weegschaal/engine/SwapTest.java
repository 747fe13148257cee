package nl.weegschaal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight threads assess while the policies are swapped a thousand times, with so short a pause that some are always at it. Compiling rules for each of them would
 * take too long for every build, so there are new rules at every 50th swap; {@code -Dweegschaal.swaps.per.new.rules=1}
 * compiles new rules at every good swap.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwapTest {
    private static final int THREADS = 8;
    private static final int SETTLED = 200;
    private static final int SWAPS = 1000;
    private static final int MIB = 1024 * 1024;

    /** Without it eight threads would leave the one that swaps a ninth of the machine. */
    private static final long PAUSE_NANOS = 5_000_000;

    /** The thread pools of Drools and of Java let threads go and take them back. */
    private static final int POOLED_THREADS = 4;

    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong assessments = new AtomicLong();
    private SwapSeries series;
    private Footprint before;
    private Footprint after;

    @BeforeAll
    void swap_a_thousand_times(@TempDir Path folder) throws Exception {
        series = new SwapSeries(folder, Integer.getInteger("weegschaal.swaps.per.new.rules", 50));
        swapWhileAssessing(1, SETTLED);
        before = Footprint.now();
        swapWhileAssessing(SETTLED + 1, SWAPS);
        after = Footprint.now();
        System.out.printf(
                "%d swaps, %d refused, %d sets of rules, %d assessments%nafter swap %d: %s%nafter swap %d: %s%n",
                series.good(),
                series.refused(),
                series.policiesMade(),
                assessments.get(),
                SETTLED,
                before,
                SWAPS,
                after);
    }

    @Test
    void no_assessment_fails_and_none_mixes_two_policies() {
        assertThat(faults).isEmpty();
        assertThat(assessments.get()).isGreaterThan(SWAPS);
    }

    @Test
    void good_policies_came_in_force_and_bad_ones_were_refused() {
        assertThat(series.good() + series.refused()).isEqualTo(SWAPS);
        assertThat(series.refused()).isGreaterThanOrEqualTo(SWAPS / 5);
        assertThat(series.policiesMade()).isGreaterThanOrEqualTo(20);
    }

    @Test
    void swaps_leave_no_class_no_thread_and_no_memory_behind() {
        assertThat(after.threads()).as("threads").isLessThanOrEqualTo(before.threads() + POOLED_THREADS);
        assertThat(after.classes()).as("classes").isLessThanOrEqualTo(before.classes() + 100);
        assertThat(after.metaspace()).as("metaspace").isLessThanOrEqualTo(before.metaspace() + 2 * MIB);
        assertThat(after.heap()).as("heap").isLessThanOrEqualTo(before.heap() + 4 * MIB);
    }

    private void swapWhileAssessing(int first, int last) throws Exception {
        AtomicBoolean swapping = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> assessWhile(swapping)));
            }
            series.swap(first, last);
            swapping.set(false);
            for (Future<?> thread : running) {
                thread.get();
            }
        } finally {
            swapping.set(false);
            threads.shutdown();
        }
    }

    private void assessWhile(AtomicBoolean swapping) {
        while (swapping.get()) {
            String fault = series.assess();
            if (!fault.isEmpty()) {
                faults.add(fault);
            }
            assessments.incrementAndGet();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
