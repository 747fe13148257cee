package nl.weegschaal.workbench.console;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBarConsumer;

/** A line of a terminal that is written over again and again, but not before the work has gone on for half a second. */
final class DelayedLine implements ProgressBarConsumer {
    private static final long NANOSECONDS_BEFORE = 500_000_000;

    private final PrintStream err;
    private final int width;
    private final LongSupplier nanoClock;
    private final long start;
    private boolean shown;

    DelayedLine(PrintStream err, int width, LongSupplier nanoClock) {
        this.err = err;
        this.width = width;
        this.nanoClock = nanoClock;
        this.start = nanoClock.getAsLong();
    }

    @Override
    public int getMaxRenderedLength() {
        return width;
    }

    @Override
    public synchronized void accept(String line) {
        if (shown || nanoClock.getAsLong() - start >= NANOSECONDS_BEFORE) {
            shown = true;
            err.print("\r" + line);
            err.flush();
        }
    }

    @Override
    public synchronized void clear() {
        if (shown) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            shown = false;
        }
    }

    @Override
    public void close() {
        // It is cleared when the work is over; nothing else is held.
    }
}
