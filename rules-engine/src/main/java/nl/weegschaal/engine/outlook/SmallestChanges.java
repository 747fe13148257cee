package nl.weegschaal.engine.outlook;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.diagram.Points;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.outlook.ChangeSet;

/**
 * The smallest sets of changes by which a case becomes one of some others. Exact over the space that rules can distinguish: every
 * class of every part is weighed by the fewest changes that lead to it, and a diagram is searched for its cheapest points.
 */
final class SmallestChanges {
    /** More sets than these are not written out. */
    static final int MOST_SETS = 40;

    private final Space space;
    private final Diagrams diagrams;
    private final Map<Integer, Axis> axes = new TreeMap<>();
    private final Points points;
    private final int within;

    /**
     * Searches around one case.
     *
     * @param space the space
     * @param point the case
     * @param free the parts that can be otherwise; the others stay as they are
     */
    SmallestChanges(Space space, int[] point, List<? extends Axis> free) {
        this.space = space;
        this.diagrams = space.diagrams();
        free.forEach(axis -> axes.put(axis.part(), axis));
        this.points = new Points(diagrams, new Changes());
        int open = space.occurs();
        for (int part = 0; part < point.length; part++) {
            BitSet values = new BitSet();
            Axis axis = axes.get(part);
            if (axis == null) {
                values.set(point[part]);
            } else {
                axis.costs().keySet().forEach(values::set);
            }
            open = diagrams.and(open, diagrams.literal(part, values));
        }
        this.within = open;
    }

    /** What was found: the sets, and whether these are all of that size. */
    record Found(List<ChangeSet> sets, boolean isComplete) {}

    /** Whether any changes lead to one of these cases. */
    boolean reaches(int cases) {
        return diagrams.and(within, cases) != Diagrams.FALSE;
    }

    /** The smallest sets of changes that lead to one of these cases; none if no changes do. */
    Found to(int cases) {
        int rest = diagrams.and(within, cases);
        Set<ChangeSet> sets = new LinkedHashSet<>();
        int fewest = -1;
        Optional<int[]> nearest = points.smallest(rest);
        while (nearest.isPresent() && sets.size() < MOST_SETS) {
            int[] point = nearest.get();
            int size = size(point);
            fewest = fewest < 0 ? size : fewest;
            if (size > fewest) {
                return new Found(List.copyOf(sets), true);
            }
            sets.addAll(sets(point));
            rest = diagrams.without(rest, changed(point));
            nearest = points.smallest(rest);
        }
        return new Found(sets.stream().limit(MOST_SETS).toList(), nearest.isEmpty() && sets.size() < MOST_SETS);
    }

    private int size(int[] point) {
        return axes.keySet().stream().mapToInt(part -> cost(part, point[part])).sum();
    }

    private int cost(int part, int value) {
        Axis axis = axes.get(part);
        return axis == null ? 0 : axis.costs().getOrDefault(value, 0);
    }

    /** Every case with the same changes, and perhaps more. */
    private int changed(int[] point) {
        int all = Diagrams.TRUE;
        for (int part : axes.keySet()) {
            if (cost(part, point[part]) > 0) {
                all = diagrams.and(all, diagrams.literal(part, point[part]));
            }
        }
        return all;
    }

    private List<ChangeSet> sets(int[] point) {
        List<List<Change>> sets = List.of(List.of());
        for (Axis axis : axes.values()) {
            int value = point[axis.part()];
            if (cost(axis.part(), value) > 0) {
                sets = joined(sets, axis.ways(value, MOST_SETS));
            }
        }
        return sets.stream().map(ChangeSet::new).toList();
    }

    private static List<List<Change>> joined(List<List<Change>> sets, List<List<Change>> ways) {
        List<List<Change>> joined = new ArrayList<>();
        for (List<Change> set : sets) {
            for (List<Change> way : ways) {
                List<Change> all = new ArrayList<>(set);
                all.addAll(way);
                joined.add(all);
            }
        }
        return joined;
    }

    private final class Changes implements Points.Weights {
        @Override
        public BigInteger count(int variable, int value) {
            return space.count(variable, value);
        }

        @Override
        public int cost(int variable, int value) {
            return SmallestChanges.this.cost(variable, value);
        }
    }
}
