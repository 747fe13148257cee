package nl.weegschaal.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What this Java machine holds after everything that can be collected was.
 *
 * @param heap the bytes of objects that the last collection left
 * @param metaspace the bytes of classes
 * @param classes the number of classes
 * @param threads the number of threads
 */
record Footprint(long heap, long metaspace, int classes, int threads) {
    private static final long MIB = 1024 * 1024;
    private static final int MEASUREMENTS = 6;

    /** The least of a few measurements: work that still ran in the background passes, what is left behind does not. */
    static Footprint now() throws InterruptedException {
        List<Footprint> measured = new ArrayList<>();
        for (int i = 0; i < MEASUREMENTS; i++) {
            System.gc();
            measured.add(measure());
            Thread.sleep(200);
        }
        return Collections.min(measured, Comparator.comparingLong(Footprint::heap));
    }

    private static Footprint measure() {
        return new Footprint(
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                        .sum(),
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .mapToLong(pool -> pool.getUsage().getUsed())
                        .sum(),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                ManagementFactory.getThreadMXBean().getThreadCount());
    }

    @Override
    public String toString() {
        return "heap %.1f MiB, metaspace %.1f MiB, %d classes, %d threads"
                .formatted((double) heap / MIB, (double) metaspace / MIB, classes, threads);
    }
}
