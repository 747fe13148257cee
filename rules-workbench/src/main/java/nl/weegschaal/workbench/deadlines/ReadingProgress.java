package nl.weegschaal.workbench.deadlines;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.console.Progress;

/** Tells how far the reading of a file with many cases is: how much of it, how many cases, and how many a second. */
final class ReadingProgress {
    /** A person sees no more of it than this. */
    private static final int CASES_BETWEEN = 100;

    private final Progress progress;
    private final LongSupplier nanoClock;
    private final Language language;
    private final long start;
    private long cases;

    ReadingProgress(Progress progress, LongSupplier nanoClock, Language language) {
        this.progress = progress;
        this.nanoClock = nanoClock;
        this.language = language;
        this.start = nanoClock.getAsLong();
    }

    /** Another case is worked out. */
    void oneMore(long bytes, long ofBytes) {
        cases++;
        if (cases % CASES_BETWEEN == 0 || bytes == ofBytes) {
            long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanoClock.getAsLong() - start));
            progress.read(
                    DeadlinesMessage.READING.text().in(language),
                    bytes,
                    ofBytes,
                    DeadlinesMessage.SO_FAR.with(cases, cases / seconds).in(language));
        }
    }
}
