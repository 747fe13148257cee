package nl.weegschaal.engine.known;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a bounded number of values by key, those that were asked for lately. It has two halves: when the newer one is full, the
 * older one is forgotten and the newer one takes its place. Safe for use by several threads, and no reader waits.
 */
final class Kept<K, V> {
    private record Halves<K, V>(Map<K, V> newer, Map<K, V> older) {}

    private final int half;
    private volatile Halves<K, V> halves = new Halves<>(new ConcurrentHashMap<>(), Map.of());

    /**
     * Keeps nothing yet.
     *
     * @param most the most values that it keeps; at least 2. While several threads put values, each may add one more
     */
    Kept(int most) {
        this.half = most / 2;
    }

    /** The value of a key; worked out if it is not kept. Two threads may work it out at once. */
    V get(K key, Function<K, V> work) {
        Halves<K, V> now = halves;
        @Nullable V known = now.newer().get(key);
        if (known != null) {
            return known;
        }
        known = now.older().get(key);
        V value = known == null ? work.apply(key) : known;
        put(key, value);
        return value;
    }

    private void put(K key, V value) {
        if (halves.newer().size() >= half) {
            turn();
        }
        halves.newer().put(key, value);
    }

    private synchronized void turn() {
        Map<K, V> full = halves.newer();
        if (full.size() >= half) {
            halves = new Halves<>(new ConcurrentHashMap<>(), full);
        }
    }

    /** How many values it keeps. */
    int size() {
        Halves<K, V> now = halves;
        return now.newer().size() + now.older().size();
    }
}
