package nl.weegschaal.engine.outlook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegschaal.engine.space.Cut;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.outlook.Change;

/**
 * Every way in which the individual elements of a case could be otherwise, with the fewest changes that each takes. Rules see of elements
 * together only how many satisfy each pattern, up to a bound (decision 0015). So the elements on file are taken one after the other,
 * each in everything that it could be, and for what the rules see of them together the fewest changes are kept; then one element more is
 * added, again and again, until nothing new appears.
 */
final class ElementPaths {
    private final Cut cut;
    private final List<List<ElementOption>> onFile;
    private final List<ElementOption> further;
    private final List<Map<List<Integer>, Integer>> layers = new ArrayList<>();
    private final Map<List<Integer>, Integer> costs;

    ElementPaths(Cut cut, List<List<ElementOption>> onFile, List<ElementOption> further) {
        this.cut = cut;
        this.onFile = onFile;
        this.further = further;
        layers.add(Map.of(cut.readings(List.of()), 0));
        for (List<ElementOption> options : onFile) {
            layers.add(after(layers.get(layers.size() - 1), options));
        }
        this.costs = withFurther(layers.get(layers.size() - 1));
    }

    private Map<List<Integer>, Integer> after(Map<List<Integer>, Integer> before, List<ElementOption> options) {
        Map<List<Integer>, Integer> after = new HashMap<>();
        before.forEach((readings, cost) -> options.forEach(option -> after.merge(
                sum(readings, option.readings()), cost + option.changes().size(), Math::min)));
        return after;
    }

    /** All further elements count as one change each, so what is met first takes the fewest. */
    private Map<List<Integer>, Integer> withFurther(Map<List<Integer>, Integer> start) {
        Map<List<Integer>, Integer> all = new HashMap<>();
        Map<List<Integer>, Integer> waiting = new HashMap<>(start);
        for (int cost = 0; !waiting.isEmpty(); cost++) {
            int now = cost;
            Deque<List<Integer>> here = new ArrayDeque<>();
            waiting.entrySet().removeIf(entry -> {
                if (entry.getValue() == now && all.putIfAbsent(entry.getKey(), now) == null) {
                    here.add(entry.getKey());
                }
                return entry.getValue() == now;
            });
            here.forEach(readings -> further.forEach(option -> {
                List<Integer> sum = sum(readings, option.readings());
                if (!all.containsKey(sum)) {
                    waiting.merge(sum, now + 1, Math::min);
                }
            }));
        }
        return all;
    }

    private List<Integer> sum(List<Integer> one, List<Integer> other) {
        List<Integer> sum = new ArrayList<>(one.size());
        for (int gauge = 0; gauge < one.size(); gauge++) {
            sum.add(Math.min(cut.gauges().get(gauge).bound(), one.get(gauge) + other.get(gauge)));
        }
        return sum;
    }

    /** The fewest changes for everything that rules can see of the elements together. */
    Map<List<Integer>, Integer> costs() {
        return costs;
    }

    /** The elements of one case that the rules see so. */
    List<IndividualElement> example(List<Integer> readings) {
        return options(readings, 1).get(0).stream().map(ElementOption::element).toList();
    }

    /** Every way to come there with the fewest changes. */
    List<List<Change>> ways(List<Integer> readings, int most) {
        Set<List<Change>> ways = new LinkedHashSet<>();
        for (List<ElementOption> options : options(readings, most * 4)) {
            List<Change> changes = new ArrayList<>();
            options.forEach(option -> changes.addAll(option.changes()));
            changes.sort(Comparator.comparing(Change::place)
                    .thenComparing(change -> change.text().en()));
            ways.add(changes);
        }
        return ways.stream().limit(most).toList();
    }

    private List<List<ElementOption>> options(List<Integer> readings, int most) {
        List<List<ElementOption>> found = new ArrayList<>();
        backFromFurther(readings, costs.getOrDefault(readings, 0), new ArrayDeque<>(), found, most);
        return found;
    }

    private void backFromFurther(
            List<Integer> readings, int cost, Deque<ElementOption> path, List<List<ElementOption>> found, int most) {
        if (layers.get(onFile.size()).getOrDefault(readings, -1) == cost) {
            backFromFile(onFile.size(), readings, cost, path, found, most);
        }
        for (ElementOption option : further) {
            // Further elements are taken in one order only, so that a set is met once.
            boolean inOrder = path.isEmpty() || further.indexOf(option) <= further.indexOf(path.getFirst());
            if (inOrder && found.size() < most) {
                before(costs, readings, option, cost - 1).forEach(prior -> {
                    path.addFirst(option);
                    backFromFurther(prior, cost - 1, path, found, most);
                    path.removeFirst();
                });
            }
        }
    }

    private void backFromFile(
            int layer,
            List<Integer> readings,
            int cost,
            Deque<ElementOption> path,
            List<List<ElementOption>> found,
            int most) {
        if (found.size() >= most) {
            return;
        }
        if (layer == 0) {
            found.add(List.copyOf(path));
            return;
        }
        for (ElementOption option : onFile.get(layer - 1)) {
            int left = cost - option.changes().size();
            before(layers.get(layer - 1), readings, option, left).forEach(prior -> {
                path.addFirst(option);
                backFromFile(layer - 1, prior, left, path, found, most);
                path.removeFirst();
            });
        }
    }

    private List<List<Integer>> before(
            Map<List<Integer>, Integer> costsBefore, List<Integer> readings, ElementOption option, int cost) {
        return costsBefore.entrySet().stream()
                .filter(entry -> entry.getValue() == cost)
                .map(Map.Entry::getKey)
                .filter(prior -> sum(prior, option.readings()).equals(readings))
                .toList();
    }
}
