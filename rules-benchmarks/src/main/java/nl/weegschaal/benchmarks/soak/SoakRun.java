package nl.weegschaal.benchmarks.soak;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.weegschaal.benchmarks.mix.CaseDraw;
import nl.weegschaal.engine.LiveWeegschaal;
import nl.weegschaal.engine.Swap;
import org.HdrHistogram.Recorder;

/**
 * Two threads assess drawn cases while other policies come in force again and again.
 *
 * @param intervals how many intervals
 * @param interval how long one lasts; it ends with a sample
 * @param pause how long policies stay in force
 */
record SoakRun(int intervals, Duration interval, Duration pause) {
    private static final int THREADS = 2;
    private static final int DIGITS = 3;

    /** Runs, and gives a sample for each interval; throws if a case has no advice or good policies do not come in force. */
    List<Sample> run(Path folder) throws IOException, InterruptedException, ExecutionException {
        LiveWeegschaal live = LiveWeegschaal.withBundledPolicies();
        List<Path> policies = EditedPolicies.write(folder);
        Recorder nanos = new Recorder(DIGITS);
        AtomicBoolean stopped = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Long>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                work.add(threads.submit(new Assessing(live, new CaseDraw(i), nanos, stopped)));
            }
            List<Sample> samples = samples(live, policies, nanos, work);
            stopped.set(true);
            for (Future<Long> each : work) {
                each.get();
            }
            return samples;
        } finally {
            stopped.set(true);
            threads.shutdownNow();
        }
    }

    private List<Sample> samples(LiveWeegschaal live, List<Path> policies, Recorder nanos, List<Future<Long>> work)
            throws InterruptedException, ExecutionException {
        List<Sample> samples = new ArrayList<>();
        long start = System.nanoTime();
        int swaps = 0;
        for (int i = 1; i <= intervals; i++) {
            while (System.nanoTime() - start < interval.multipliedBy(i).toNanos()) {
                swap(live, policies.get(swaps % policies.size()));
                swaps++;
                Thread.sleep(pause.toMillis());
            }
            for (Future<Long> each : work) {
                if (each.isDone()) {
                    each.get();
                }
            }
            samples.add(Sample.now(
                    Duration.ofNanos(System.nanoTime() - start).toSeconds(), nanos.getIntervalHistogram(), swaps));
        }
        return samples;
    }

    private static void swap(LiveWeegschaal live, Path policies) {
        if (live.swap(policies) instanceof Swap.Kept kept) {
            throw new IllegalStateException("policies did not come in force: " + kept.problems());
        }
    }
}
