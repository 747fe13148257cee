package nl.weegschaal.benchmarks.soak;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.weegschaal.benchmarks.mix.CaseDraw;
import nl.weegschaal.engine.LiveWeegschaal;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.RiskCode;
import org.HdrHistogram.Recorder;

/** Assesses one drawn case after another until it is told to stop, and counts in how many a real risk is indicated. */
final class Assessing implements Callable<Long> {
    private final LiveWeegschaal live;
    private final CaseDraw draw;
    private final Recorder nanos;
    private final AtomicBoolean stopped;

    Assessing(LiveWeegschaal live, CaseDraw draw, Recorder nanos, AtomicBoolean stopped) {
        this.live = live;
        this.draw = draw;
        this.nanos = nanos;
        this.stopped = stopped;
    }

    @Override
    public Long call() {
        long indicated = 0;
        while (!stopped.get()) {
            CaseFile caseFile = draw.next();
            long start = System.nanoTime();
            Advisory advisory = live.assess(caseFile);
            nanos.recordValue(System.nanoTime() - start);
            if (advisory.risk().code() == RiskCode.REAL_RISK_INDICATED) {
                indicated++;
            }
        }
        return indicated;
    }
}
