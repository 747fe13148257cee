package nl.weegschaal.benchmarks.curve;

import java.util.concurrent.TimeUnit;
import nl.weegschaal.model.advisory.Advisory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** This library on one case, as something grows. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CurveBenchmark {
    /**
     * The advisory on a case with the closed words of one before it.
     *
     * @param state the policies and the case
     * @return what is kept
     */
    @Benchmark
    public Advisory kept(CurveState state) {
        return state.weegschaal.assess(state.file);
    }

    /**
     * The advisory on a case that is the first of its kind.
     *
     * @param state the policies and the case
     * @return what is kept
     */
    @Benchmark
    public Advisory onRuleEngine(CurveState state) {
        return state.onRuleEngine.assess(state.file);
    }
}
