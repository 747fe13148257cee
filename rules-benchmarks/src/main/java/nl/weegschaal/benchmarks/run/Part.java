package nl.weegschaal.benchmarks.run;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** The benchmarks that are run with the same number of threads. */
enum Part {
    /** Everything. */
    ONE_THREAD(".*", 1),

    /** This library, on two threads at once. */
    TWO_THREADS("LibraryBenchmark.explained", 2);

    private final String benchmarks;
    private final int threads;

    Part(String benchmarks, int threads) {
        this.benchmarks = benchmarks;
        this.threads = threads;
    }

    ChainedOptionsBuilder in(ChainedOptionsBuilder options) {
        return options.include(benchmarks).threads(threads);
    }
}
