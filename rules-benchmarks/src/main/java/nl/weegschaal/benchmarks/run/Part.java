package nl.weegschaal.benchmarks.run;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Benchmarks that are run in the same way. */
enum Part {
    /** This library, and the rules written out in Java. */
    ADVISORY("(Library|Hand)Benchmark", 1),

    /** This library, on two threads at once. */
    TWO_THREADS("LibraryBenchmark.kept", 2),

    /** Drools alone on the whole advisory. */
    DROOLS("DroolsBenchmark.conclusions", 1),

    /** Drools alone on one area, without a listener. */
    DROOLS_ONE_AREA("DroolsBenchmark.oneArea", 1),

    /** Peers on one area. */
    PEERS("PeerBenchmark", 1),

    /** This library as something grows; not in a quick run, for each point is loaded and proved anew. */
    CURVES("CurveBenchmark", 1);

    private final String benchmarks;
    private final int threads;

    Part(String benchmarks, int threads) {
        this.benchmarks = benchmarks;
        this.threads = threads;
    }

    ChainedOptionsBuilder in(ChainedOptionsBuilder options) {
        options.include(benchmarks).threads(threads);
        return switch (this) {
            case DROOLS_ONE_AREA -> options.param("traced", "false");
            case CURVES -> options.forks(1);
            case ADVISORY, DROOLS, PEERS, TWO_THREADS -> options;
        };
    }
}
