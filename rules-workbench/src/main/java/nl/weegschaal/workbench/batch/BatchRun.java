package nl.weegschaal.workbench.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.weegschaal.engine.batch.BatchResult;
import nl.weegschaal.engine.batch.BatchWork;
import nl.weegschaal.engine.tally.Checkpoint;
import nl.weegschaal.engine.tally.Tally;
import nl.weegschaal.workbench.file.Sha256;

/**
 * Takes the lines of a file to several threads and writes what comes of them in the order of the lines. A bounded number of lines is
 * under way. Used once.
 */
final class BatchRun {
    private static final long NANOS_BETWEEN_CHECKPOINTS = TimeUnit.SECONDS.toNanos(2);

    /** What is set aside can be fifty times as long as what was read, so little may be under way where the memory is small. */
    private static final long MOST_BYTES_UNDER_WAY = 1 << 23;

    private final BatchInput input;
    private final BatchFiles files;
    private final BatchProgress progress;
    private final LongSupplier nanoClock;
    private final Deque<UnderWay> underWay = new ArrayDeque<>();
    private Checkpoint reached;
    private long kept;

    /** Lines, and what comes of them. */
    private record UnderWay(BatchInput.Some lines, Future<BatchResult> result) {}

    BatchRun(BatchInput input, BatchFiles files, Checkpoint reached, BatchProgress progress, LongSupplier nanoClock) {
        this.input = input;
        this.files = files;
        this.reached = reached;
        this.progress = progress;
        this.nanoClock = nanoClock;
        this.kept = nanoClock.getAsLong();
    }

    /** Does all that is left; gives how far it came, which is the end. */
    Checkpoint finish(BatchWork work, int threads) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, BatchRun::worker);
        try {
            for (Optional<BatchInput.Some> some = input.next(); some.isPresent(); some = input.next()) {
                BatchInput.Some lines = some.get();
                underWay.add(new UnderWay(lines, workers.submit(() -> work.of(lines.lines()))));
                while (underWay.size() > 2 * threads || lines.bytes() - reached.inputBytes() > MOST_BYTES_UNDER_WAY) {
                    write(underWay.remove());
                }
            }
            while (!underWay.isEmpty()) {
                write(underWay.remove());
            }
            return reached;
        } finally {
            workers.shutdownNow();
        }
    }

    /** They end with the program, even when that is stopped halfway. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "weegschaal-batch");
        thread.setDaemon(true);
        return thread;
    }

    private void write(UnderWay done) throws IOException {
        BatchResult result = resultOf(done.result());
        files.add(result);
        reached = new Checkpoint(
                reached.rules(),
                done.lines().bytes(),
                done.lines().count(),
                Sha256.hex(done.lines().hash()),
                files.advisedBytes(),
                files.setAsideBytes(),
                reached.faults() + result.faults(),
                reached.tally().plus(result.tally()));
        progress.reached(reached, input.size());
        long now = nanoClock.getAsLong();
        if (now - kept >= NANOS_BETWEEN_CHECKPOINTS) {
            files.keep(reached);
            kept = now;
        }
    }

    /** A fault of the program in one of the threads is one in this thread. */
    private static BatchResult resultOf(Future<BatchResult> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the batch was interrupted", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(e);
        }
    }

    /** What nothing was done of yet. */
    static Checkpoint begun(List<String> rules) {
        return new Checkpoint(rules, 0, 0, Sha256.hex(Sha256.begun()), 0, 0, 0, Tally.empty());
    }
}
