package nl.weegschaal.model.casefile;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Copies of lists, sets and maps that hold nothing absent; what is absent is refused with the name of the component. */
final class Parts {
    private Parts() {}

    static <T> List<T> list(String component, Collection<? extends T> parts) {
        parts.forEach(part -> Objects.requireNonNull(part, component));
        return List.copyOf(parts);
    }

    static <T extends Comparable<? super T>> SortedSet<T> set(String component, Collection<? extends T> parts) {
        parts.forEach(part -> Objects.requireNonNull(part, component));
        return Collections.unmodifiableSortedSet(new TreeSet<>(parts));
    }

    static <K extends Comparable<? super K>, V> Map<K, V> map(String component, Map<? extends K, ? extends V> parts) {
        parts.forEach((name, part) -> {
            Objects.requireNonNull(name, component);
            Objects.requireNonNull(part, component);
        });
        return Collections.unmodifiableMap(new TreeMap<>(parts));
    }
}
