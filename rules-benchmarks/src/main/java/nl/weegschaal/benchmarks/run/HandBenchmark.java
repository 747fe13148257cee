package nl.weegschaal.benchmarks.run;

import java.util.concurrent.TimeUnit;
import nl.weegschaal.benchmarks.byhand.HandAdvice;
import nl.weegschaal.benchmarks.mix.CaseMix;
import nl.weegschaal.model.casefile.CaseFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** The same rules written out in Java, from the case file: how fast it could be. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(CaseMix.SIZE)
public class HandBenchmark {
    /**
     * The applications of the rules with their facts, and an explanation of them.
     *
     * @param cases the mix
     * @param state the hand-written rules
     * @param kept receives what is kept
     */
    @Benchmark
    public void written(Cases cases, HandState state, Blackhole kept) {
        for (CaseFile file : cases.files) {
            HandAdvice advice = state.advisor.assess(file);
            kept.consume(advice);
            kept.consume(state.explainer.explain(advice));
        }
    }

    /**
     * The applications of the rules with their facts; an explanation can be made of them.
     *
     * @param cases the mix
     * @param state the hand-written rules
     * @param kept receives what is kept
     */
    @Benchmark
    public void kept(Cases cases, HandState state, Blackhole kept) {
        for (CaseFile file : cases.files) {
            kept.consume(state.advisor.assess(file));
        }
    }
}
