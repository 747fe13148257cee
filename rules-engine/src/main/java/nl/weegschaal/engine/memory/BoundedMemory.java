package nl.weegschaal.engine.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a bounded number of values by key, those that were asked for lately. It has two halves: when the newer one is full, the
 * older one is forgotten and the newer one takes its place. So the values that were asked for last are always there, as many as half
 * of the most. Safe for use by several threads, and no reader waits.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class BoundedMemory<K, V> {
    private record Halves<K, V>(Map<K, V> newer, Map<K, V> older) {}

    private final int half;
    private volatile Halves<K, V> halves = new Halves<>(new ConcurrentHashMap<>(), Map.of());

    private BoundedMemory(int half) {
        this.half = half;
    }

    /**
     * Keeps nothing yet.
     *
     * @param most the most values that it keeps; at least 2. While several threads put values, each may add one more
     * @param <K> the keys
     * @param <V> the values
     * @return an empty memory
     */
    public static <K, V> BoundedMemory<K, V> ofAtMost(int most) {
        return new BoundedMemory<>(most / 2);
    }

    /**
     * Keeps nothing yet.
     *
     * @param last how many values it keeps for sure, those that were asked for last; it keeps no more than twice as many
     * @param <K> the keys
     * @param <V> the values
     * @return an empty memory
     */
    public static <K, V> BoundedMemory<K, V> ofTheLast(int last) {
        return new BoundedMemory<>(last);
    }

    /**
     * The value of a key; worked out if it is not kept. Two threads may work it out at once.
     *
     * @param key the key
     * @param work works it out; what it throws is thrown on, and nothing is kept then
     * @return the value
     */
    public V get(K key, Function<K, V> work) {
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

    /**
     * The value of a key, if it is kept.
     *
     * @param key the key
     * @return the value; empty if it is not kept or was forgotten
     */
    public Optional<V> get(K key) {
        Halves<K, V> now = halves;
        @Nullable V known = now.newer().get(key);
        if (known != null) {
            return Optional.of(known);
        }
        known = now.older().get(key);
        if (known == null) {
            return Optional.empty();
        }
        put(key, known);
        return Optional.of(known);
    }

    /**
     * Keeps a value.
     *
     * @param key the key
     * @param value the value
     */
    public void put(K key, V value) {
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

    /**
     * How many values it keeps.
     *
     * @return the number
     */
    public int size() {
        Halves<K, V> now = halves;
        return now.newer().size() + now.older().size();
    }
}
