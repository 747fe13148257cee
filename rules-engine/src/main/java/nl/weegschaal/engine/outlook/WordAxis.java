package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weegschaal.model.outlook.Change;

/** A part of which everything that it could be is listed. */
final class WordAxis implements Axis {
    private final int part;
    private final Map<Integer, Integer> costs = new HashMap<>();
    private final Map<Integer, Map<List<String>, List<Change>>> ways = new HashMap<>();

    /** The part as it is in the case. */
    WordAxis(int part, int value) {
        this.part = part;
        costs.put(value, 0);
    }

    /** Adds something else that the part could be. Of several with the same changed places and cost the first one counts. */
    void add(int value, List<Change> changes) {
        int before = costs.getOrDefault(value, Integer.MAX_VALUE);
        if (changes.size() > before) {
            return;
        }
        if (changes.size() < before) {
            costs.put(value, changes.size());
            ways.remove(value);
        }
        ways.computeIfAbsent(value, first -> new LinkedHashMap<>())
                .putIfAbsent(changes.stream().map(Change::place).toList(), changes);
    }

    @Override
    public int part() {
        return part;
    }

    @Override
    public Map<Integer, Integer> costs() {
        return costs;
    }

    @Override
    public List<List<Change>> ways(int value, int most) {
        List<List<Change>> all =
                new ArrayList<>(ways.getOrDefault(value, Map.of()).values());
        return all.subList(0, Math.min(most, all.size()));
    }
}
