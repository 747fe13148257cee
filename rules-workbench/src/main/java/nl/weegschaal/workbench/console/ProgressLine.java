package nl.weegschaal.workbench.console;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Progress as a bar on the last line of a terminal, in plain signs and without colour. */
final class ProgressLine implements Progress {
    private static final long KIB = 1024;

    private final Terminal terminal;
    private final PrintStream err;
    private final LongSupplier nanoClock;
    private final int millisecondsBetween;
    private @Nullable Shown shown;

    /** What is on the terminal. */
    private record Shown(String task, ProgressBar bar, DelayedLine line) {}

    ProgressLine(Terminal terminal, PrintStream err, LongSupplier nanoClock) {
        this(terminal, err, nanoClock, 100);
    }

    /** A line that is drawn anew after some milliseconds. */
    ProgressLine(Terminal terminal, PrintStream err, LongSupplier nanoClock, int millisecondsBetween) {
        this.terminal = terminal;
        this.err = err;
        this.nanoClock = nanoClock;
        this.millisecondsBetween = millisecondsBetween;
    }

    @Override
    public void reached(String task, long done, long total) {
        step(of(task, total, "", 1), done, total);
    }

    @Override
    public void read(String task, long done, long total, String soFar) {
        Shown now = of(task, total, " KiB", KIB);
        now.bar().setExtraMessage(soFar);
        step(now, done, total);
    }

    private Shown of(String task, long total, String unit, long size) {
        Shown now = shown;
        if (now == null || !now.task().equals(task)) {
            close();
            now = start(task, total, unit, size);
            shown = now;
        }
        return now;
    }

    private void step(Shown now, long done, long total) {
        now.bar().stepTo(done);
        if (done == total) {
            close();
        }
    }

    @Override
    public void close() {
        if (shown != null) {
            shown.bar().close();
            shown.line().clear();
            shown = null;
        }
    }

    private Shown start(String task, long total, String unit, long size) {
        DelayedLine line = new DelayedLine(err, terminal.columns() - 1, nanoClock);
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setUnit(unit, size)
                .setUpdateIntervalMillis(millisecondsBetween)
                .continuousUpdate()
                .hideEta()
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(line)
                .build();
        return new Shown(task, bar, line);
    }
}
