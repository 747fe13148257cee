package nl.weegschaal.engine.space;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** What gauges read, in their order. A proof holds hundreds of thousands of these against each other, so they are small and know their hash. */
final class GaugeReadings extends AbstractList<Integer> implements RandomAccess {
    private final byte[] readings;
    private final int hash;

    /** It must be made of readings that no one changes any more. */
    GaugeReadings(byte[] readings) {
        this.readings = readings;
        this.hash = Arrays.hashCode(readings);
    }

    /** The readings of both together, each up to the bound of its gauge. */
    GaugeReadings and(GaugeReadings other, byte[] bounds) {
        byte[] sum = new byte[readings.length];
        for (int gauge = 0; gauge < sum.length; gauge++) {
            sum[gauge] = (byte) Math.min(bounds[gauge], readings[gauge] + other.readings[gauge]);
        }
        return new GaugeReadings(sum);
    }

    /** The readings of some of the gauges. */
    GaugeReadings of(int[] gauges) {
        byte[] some = new byte[gauges.length];
        for (int gauge = 0; gauge < some.length; gauge++) {
            some[gauge] = readings[gauges[gauge]];
        }
        return new GaugeReadings(some);
    }

    /** The readings as they are, or copied from any other list of them. */
    static GaugeReadings of(List<Integer> readings) {
        if (readings instanceof GaugeReadings own) {
            return own;
        }
        byte[] copy = new byte[readings.size()];
        for (int gauge = 0; gauge < copy.length; gauge++) {
            copy[gauge] = readings.get(gauge).byteValue();
        }
        return new GaugeReadings(copy);
    }

    int at(int gauge) {
        return readings[gauge];
    }

    @Override
    public Integer get(int gauge) {
        return at(gauge);
    }

    @Override
    public int size() {
        return readings.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GaugeReadings same
                ? hash == same.hash && Arrays.equals(readings, same.readings)
                : super.equals(other);
    }

    /** The same as that of every list of these numbers. */
    @Override
    public int hashCode() {
        return hash;
    }
}
