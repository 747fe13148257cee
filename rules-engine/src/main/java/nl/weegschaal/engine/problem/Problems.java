package nl.weegschaal.engine.problem;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the problems of one or more documents while they are read.
 *
 * <p>At most {@value #MOST_KEPT} are kept and the rest are counted, so a hostile document cannot fill the memory with
 * its own mistakes. Not thread-safe: one collector for one reading.
 */
public final class Problems {

    /** How many problems are kept. */
    public static final int MOST_KEPT = 1000;

    private final List<Problem> kept = new ArrayList<>();
    private long omitted;

    /** Makes an empty collector. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param problem what is wrong
     */
    public void add(Problem problem) {
        if (kept.size() < MOST_KEPT) {
            kept.add(problem);
        } else {
            omitted++;
        }
    }

    /**
     * Whether all is well.
     *
     * @return true if no problem was added
     */
    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /**
     * How many problems were added, kept or not.
     *
     * @return zero or more
     */
    public long count() {
        return kept.size() + omitted;
    }

    /**
     * How many problems were added after {@value #MOST_KEPT} had been kept.
     *
     * @return zero or more
     */
    public long omitted() {
        return omitted;
    }

    /**
     * The problems as they were found.
     *
     * @return an unmodifiable copy
     */
    public List<Problem> asFound() {
        return List.copyOf(kept);
    }

    /**
     * The problems as a reader of the documents meets them: file by file, in the order in which a problem was first
     * found in each file, then from top to bottom. What has no line comes first in its file; problems of one place stay
     * in the order in which they were found.
     *
     * @return an unmodifiable copy
     */
    public List<Problem> inDocumentOrder() {
        Map<String, Integer> files = new LinkedHashMap<>();
        kept.forEach(problem -> files.putIfAbsent(problem.place().file(), files.size()));
        return kept.stream()
                .sorted(comparingInt((Problem problem) ->
                                files.getOrDefault(problem.place().file(), 0))
                        .thenComparingInt(problem -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()))
                .toList();
    }
}
