package nl.weegschaal.workbench.batch;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.weegschaal.engine.tally.Checkpoint;
import nl.weegschaal.engine.tally.Tally;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.workbench.console.Progress;

/** Tells how far a batch is: how much of the file, how many lines a second, how long it still takes, and what was found so far. */
final class BatchProgress {
    private final Progress progress;
    private final LongSupplier nanoClock;
    private final Language language;
    private final long start;
    private final Checkpoint first;

    /** Starts to report on a batch of which some may be done already. */
    BatchProgress(Progress progress, LongSupplier nanoClock, Language language, Checkpoint first) {
        this.progress = progress;
        this.nanoClock = nanoClock;
        this.language = language;
        this.start = nanoClock.getAsLong();
        this.first = first;
    }

    void reached(Checkpoint reached, long size) {
        double seconds = Math.max(0.001, TimeUnit.NANOSECONDS.toMillis(nanoClock.getAsLong() - start) / 1000.0);
        long lines = reached.inputLines() - (long) first.inputLines();
        long bytes = reached.inputBytes() - first.inputBytes();
        long left = bytes == 0 ? 0 : Math.round((size - reached.inputBytes()) * seconds / bytes);
        progress.read(
                BatchFileMessage.LINES.text().in(language),
                reached.inputBytes(),
                size,
                BatchFileMessage.SO_FAR
                        .with(
                                Math.round(lines / seconds),
                                left / 60 + ":" + (left % 60 < 10 ? "0" : "") + left % 60,
                                real(reached.tally()),
                                reached.tally().setAside())
                        .in(language));
    }

    private static long real(Tally tally) {
        return Optional.ofNullable(tally.of(Tally.RISK).get(RiskCode.REAL_RISK_INDICATED.name()))
                .orElse(0L);
    }
}
