package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.List;

/** What rules see of some elements together, with the fewest changes that lead to it and the last part of each way that takes so few. */
final class ReachedByChanges {
    /**
     * The last part of a way.
     *
     * @param from what rules see without the last element
     * @param number which of the elements that could be added it is
     * @param option the last element
     */
    record Arrival(ReachedByChanges from, int number, ElementOption option) {}

    private final List<Integer> readings;
    private final int cost;
    private final boolean withoutFurther;
    private final List<Arrival> onFile = new ArrayList<>();
    private final List<Arrival> further = new ArrayList<>();

    private ReachedByChanges(List<Integer> readings, int cost, boolean withoutFurther) {
        this.readings = readings;
        this.cost = cost;
        this.withoutFurther = withoutFurther;
    }

    /** What is seen of elements on file alone. */
    static ReachedByChanges onFile(List<Integer> readings, int cost) {
        return new ReachedByChanges(readings, cost, true);
    }

    /** What is seen only when elements are added, or with fewer changes then. */
    static ReachedByChanges further(List<Integer> readings, int cost) {
        return new ReachedByChanges(readings, cost, false);
    }

    List<Integer> readings() {
        return readings;
    }

    int cost() {
        return cost;
    }

    /** Whether elements on file alone lead to it with so few changes. */
    boolean isWithoutFurther() {
        return withoutFurther;
    }

    /** The ways that end with an element on file. */
    List<Arrival> onFile() {
        return onFile;
    }

    /** The ways that end with an element that is added. */
    List<Arrival> further() {
        return further;
    }
}
