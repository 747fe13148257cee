package nl.weegschaal.benchmarks.soak;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What must stay level, and what is called level: the median of the last third of the samples is at most so many times that of the
 * second third, and something more that may come and go. The first third is for warming up. Latency has the most room, for what
 * else the machine does is in it.
 *
 * @param title what it is called
 * @param value what a sample says about it
 * @param times how many times the second third the last one may be
 * @param more what may come on top of that
 */
record Level(String title, ToDoubleFunction<Sample> value, double times, double more) {
    private static final double MIB = 1024 * 1024;

    static final Level HEAP = new Level("heap after a collection, MiB", sample -> sample.heap() / MIB, 1.05, 4);
    static final Level METASPACE = new Level("metaspace, MiB", sample -> sample.metaspace() / MIB, 1.02, 1);
    static final Level THREADS = new Level("threads", Sample::threads, 1, 4);
    static final Level P50 = new Level("half done within, µs", Sample::p50, 1.5, 0);
    static final Level P99 = new Level("99 in 100 done within, µs", Sample::p99, 2, 0);
    static final Level P999 = new Level("999 in 1,000 done within, µs", Sample::p999, 3, 0);

    static final List<Level> ALL = List.of(HEAP, METASPACE, THREADS, P50, P99, P999);

    /** Each third of the samples by its median; what does not divide is left out at the start. */
    List<Double> thirds(List<Sample> samples) {
        int third = samples.size() / 3;
        int start = samples.size() - 3 * third;
        return List.of(
                median(samples.subList(start, start + third)),
                median(samples.subList(start + third, start + 2 * third)),
                median(samples.subList(start + 2 * third, samples.size())));
    }

    private double median(List<Sample> samples) {
        double[] sorted = samples.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The most that the last third may come to. */
    double limit(List<Sample> samples) {
        return thirds(samples).get(1) * times + more;
    }

    boolean level(List<Sample> samples) {
        return thirds(samples).get(2) <= limit(samples);
    }
}
