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
     * The advisory with its explanation and its trace.
     *
     * @param cases the mix
     * @param kept receives what is kept
     */
    @Benchmark
    public void explained(Cases cases, Blackhole kept) {
        for (CaseFile file : cases.files) {
            Advisory advisory = cases.weegschaal.assess(file);
            kept.consume(advisory);
            kept.consume(advisory.explanation());
            kept.consume(advisory.trace());
        }
    }

    /**
     * The advisory, with its findings, their reasons and the derivation; nobody asks for the explanation or the trace.
     *
     * @param cases the mix
     * @param kept receives what is kept
     */
    @Benchmark
    public void notAsked(Cases cases, Blackhole kept) {
        for (CaseFile file : cases.files) {
            kept.consume(cases.weegschaal.assess(file));
        }
    }

    /**
     * The same cases with no alternative named: one area, with explanation and trace.
     *
     * @param cases the mix
     * @param kept receives what is kept
     */
    @Benchmark
    public void oneArea(Cases cases, Blackhole kept) {
        for (CaseFile file : cases.filesOfOneArea) {
            Advisory advisory = cases.weegschaal.assess(file);
            kept.consume(advisory);
            kept.consume(advisory.explanation());
            kept.consume(advisory.trace());
        }
    }
}
