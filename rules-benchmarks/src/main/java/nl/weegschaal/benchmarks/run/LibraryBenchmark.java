package nl.weegschaal.benchmarks.run;

import java.util.concurrent.TimeUnit;
import nl.weegschaal.benchmarks.mix.CaseMix;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** This library, from the case file. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(CaseMix.SIZE)
public class LibraryBenchmark {
    /**
     * The advisory, which keeps its findings, reasons, derivation, explanation and trace, put together on request.
     *
     * @param cases the mix
     * @param kept receives what is kept
     */
    @Benchmark
    public void kept(Cases cases, Blackhole kept) {
        for (CaseFile file : cases.files) {
            kept.consume(cases.weegschaal.assess(file));
        }
    }

    /**
     * The same, with explanation and trace put together as well.
     *
     * @param cases the mix
     * @param kept receives what is kept
     */
    @Benchmark
    public void written(Cases cases, Blackhole kept) {
        for (CaseFile file : cases.files) {
            Advisory advisory = cases.weegschaal.assess(file);
            kept.consume(advisory);
            kept.consume(advisory.explanation());
            kept.consume(advisory.trace());
        }
    }

    /**
     * The advisory when no case has the closed words of one before it: every case runs on the rule engine.
     *
     * @param cases the mix
     * @param kept receives what is kept
     */
    @Benchmark
    public void onRuleEngine(Cases cases, Blackhole kept) {
        for (CaseFile file : cases.files) {
            kept.consume(cases.onRuleEngine.assess(file));
        }
    }

    /**
     * The same cases with no alternative named: one area.
     *
     * @param cases the mix
     * @param kept receives what is kept
     */
    @Benchmark
    public void oneArea(Cases cases, Blackhole kept) {
        for (CaseFile file : cases.filesOfOneArea) {
            kept.consume(cases.weegschaal.assess(file));
        }
    }
}
