package nl.weegschaal.benchmarks.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import org.HdrHistogram.Histogram;

/**
 * What was measured at the end of an interval.
 *
 * @param seconds how long the soak had run
 * @param heap the bytes of objects that a collection left
 * @param metaspace the bytes of classes
 * @param threads how many threads there were
 * @param p50 the time in microseconds in which half of the assessments of the interval were done
 * @param p99 the same for 99 in 100
 * @param p999 the same for 999 in 1,000
 * @param assessed how many assessments there were in the interval
 * @param swaps how often other policies had come in force since the start
 */
record Sample(
        long seconds,
        long heap,
        long metaspace,
        int threads,
        double p50,
        double p99,
        double p999,
        long assessed,
        int swaps) {
    private static final double NANOS_PER_MICRO = 1_000;

    /** Measures this Java machine after a collection of everything that can be collected. */
    static Sample now(long seconds, Histogram nanos, int swaps) {
        System.gc();
        return new Sample(
                seconds,
                afterCollection(),
                ofClasses(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                micros(nanos, 50),
                micros(nanos, 99),
                micros(nanos, 99.9),
                nanos.getTotalCount(),
                swaps);
    }

    private static double micros(Histogram nanos, double inHundred) {
        return nanos.getValueAtPercentile(inHundred) / NANOS_PER_MICRO;
    }

    private static long afterCollection() {
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
                bytes += pool.getCollectionUsage().getUsed();
            }
        }
        return bytes;
    }

    private static long ofClasses() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }
}
