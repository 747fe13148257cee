package nl.weegschaal.benchmarks.run;

import java.util.concurrent.TimeUnit;
import nl.weegschaal.benchmarks.mix.CaseMix;
import nl.weegschaal.benchmarks.peer.OneArea;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** The scale in the home area of each case, from ready-made facts to the answer; no reasons. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(CaseMix.SIZE)
public class PeerBenchmark {
    /**
     * Every home area.
     *
     * @param state the peer
     * @param kept receives what is kept
     */
    @Benchmark
    public void oneArea(PeerState state, Blackhole kept) {
        for (OneArea area : state.areas) {
            kept.consume(state.peer.answer(area.facts()));
        }
    }
}
