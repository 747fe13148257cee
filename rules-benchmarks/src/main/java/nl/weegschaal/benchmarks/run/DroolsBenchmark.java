package nl.weegschaal.benchmarks.run;

import java.util.concurrent.TimeUnit;
import nl.weegschaal.benchmarks.facts.CaseFacts;
import nl.weegschaal.benchmarks.mix.CaseMix;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** Drools alone on the same rules, from ready-made facts to what it concludes; no explanation. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(CaseMix.SIZE)
public class DroolsBenchmark {
    /**
     * Every run of every case.
     *
     * @param cases the mix
     * @param state Drools
     * @param kept receives what is kept
     */
    @Benchmark
    public void conclusions(Cases cases, DroolsState state, Blackhole kept) {
        for (CaseFacts facts : cases.facts) {
            kept.consume(state.drools.answer(facts));
        }
    }

    /**
     * The scale in the home area of every case, and nothing else.
     *
     * @param cases the mix
     * @param state Drools
     * @param kept receives what is kept
     */
    @Benchmark
    public void oneArea(Cases cases, DroolsState state, Blackhole kept) {
        for (CaseFacts facts : cases.homes) {
            kept.consume(state.drools.answer(facts));
        }
    }
}
