package nl.weegschaal.workbench.batch;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import nl.weegschaal.engine.batch.TookTooLong;

/** Gives up on a case that takes too long, so that it keeps no other from its advice. The rule engine cannot be stopped: its thread is left. */
final class TimeBound<T, R> implements Function<T, R> {
    private final Function<T, R> work;
    private final Duration most;
    private final ExecutorService threads = Executors.newCachedThreadPool(TimeBound::thread);

    TimeBound(Function<T, R> work, Duration most) {
        this.work = work;
        this.most = most;
    }

    @Override
    public R apply(T given) {
        Future<R> result = threads.submit(() -> work.apply(given));
        try {
            return result.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new TookTooLong(most);
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

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "weegschaal-case");
        thread.setDaemon(true);
        return thread;
    }
}
