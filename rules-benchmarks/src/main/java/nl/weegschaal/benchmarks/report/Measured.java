package nl.weegschaal.benchmarks.report;

import java.util.Map;

/**
 * One figure of JMH.
 *
 * @param benchmark the class and the method, such as {@code LibraryBenchmark.kept}
 * @param parameters the parameters of the benchmark
 * @param threads how many threads worked at once
 * @param micros the time for one advisory on one thread, in microseconds
 * @param error half the width of the 99.9% confidence interval of that, in microseconds; not a number if it was measured too
 *     seldom
 * @param bytes the memory allocated for one advisory, in bytes
 */
public record Measured(
        String benchmark, Map<String, String> parameters, int threads, double micros, double error, double bytes) {
    /** Copies the parameters. */
    public Measured {
        parameters = Map.copyOf(parameters);
    }

    /** Advisories a second of all threads together. */
    double perSecond() {
        return threads * 1_000_000 / micros;
    }

    /** The same at the slow end of the interval. */
    double leastPerSecond() {
        return threads * 1_000_000 / (micros + error);
    }

    /** The same at the fast end of the interval; without end if the interval is as wide as the figure. */
    double mostPerSecond() {
        return error < micros ? threads * 1_000_000 / (micros - error) : Double.POSITIVE_INFINITY;
    }
}
