package nl.weegschaal.benchmarks.curve;

import java.util.concurrent.TimeUnit;
import nl.weegschaal.model.advisory.Advisory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** This library on one case, as something grows. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CurveBenchmark {
    /**
     * The advisory with its explanation and its trace.
     *
     * @param state the policies and the case
     * @param kept receives what is kept
     */
    @Benchmark
    public void explained(CurveState state, Blackhole kept) {
        Advisory advisory = state.weegschaal.assess(state.file);
        kept.consume(advisory);
        kept.consume(advisory.explanation());
        kept.consume(advisory.trace());
    }
}
