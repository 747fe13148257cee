package nl.weegschaal.engine.outlook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import nl.weegschaal.engine.space.Partition;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.outlook.Change;

/**
 * Every way in which the individual elements of a case could be otherwise, with the fewest changes that each takes. Rules see of elements
 * together only how many satisfy each pattern, up to a bound (decision 0015). So the elements on file are taken one after the other,
 * each in everything that it could be, and for what the rules see of them together the fewest changes are kept; then one element more is
 * added, again and again, until nothing new appears.
 */
final class ElementPaths {
    private final Partition cut;
    private final List<ElementOption> further;
    private final Map<List<Integer>, ReachedByChanges> all;

    ElementPaths(Partition cut, List<List<ElementOption>> onFile, List<ElementOption> further) {
        this.cut = cut;
        this.further = further;
        Map<List<Integer>, ReachedByChanges> layer = new LinkedHashMap<>();
        List<Integer> nothing = cut.readings(List.of());
        layer.put(nothing, ReachedByChanges.onFile(nothing, 0));
        for (List<ElementOption> options : onFile) {
            layer = after(layer.values(), options);
        }
        this.all = layer;
        addFurther();
    }

    private Map<List<Integer>, ReachedByChanges> after(
            Collection<ReachedByChanges> before, List<ElementOption> options) {
        Map<List<Integer>, ReachedByChanges> after = new LinkedHashMap<>();
        for (ReachedByChanges prior : before) {
            for (ElementOption option : options) {
                List<Integer> sum = cut.sum(prior.readings(), option.readings());
                int cost = prior.cost() + option.changes().size();
                ReachedByChanges now = after.get(sum);
                if (now == null || cost < now.cost()) {
                    now = ReachedByChanges.onFile(sum, cost);
                    after.put(sum, now);
                }
                if (cost == now.cost()) {
                    now.onFile().add(new ReachedByChanges.Arrival(prior, 0, option));
                }
            }
        }
        return after;
    }

    /** All further elements count as one change each, so what takes the fewest is taken first. */
    private void addFurther() {
        NavigableMap<Integer, List<ReachedByChanges>> waiting = new TreeMap<>();
        all.values().forEach(begun -> enqueue(waiting, begun));
        while (!waiting.isEmpty()) {
            for (ReachedByChanges prior : waiting.pollFirstEntry().getValue()) {
                if (prior.equals(all.get(prior.readings()))) {
                    addOne(prior).forEach(next -> enqueue(waiting, next));
                }
            }
        }
    }

    private static void enqueue(NavigableMap<Integer, List<ReachedByChanges>> waiting, ReachedByChanges reached) {
        waiting.computeIfAbsent(reached.cost(), first -> new ArrayList<>()).add(reached);
    }

    /** Adds each further element once; gives what was never reached before, or never with so few changes. */
    private List<ReachedByChanges> addOne(ReachedByChanges prior) {
        List<ReachedByChanges> begun = new ArrayList<>();
        int cost = prior.cost() + 1;
        for (int number = 0; number < further.size(); number++) {
            ElementOption option = further.get(number);
            List<Integer> sum = cut.sum(prior.readings(), option.readings());
            ReachedByChanges now = all.get(sum);
            if (now == null || cost < now.cost()) {
                now = ReachedByChanges.further(sum, cost);
                all.put(sum, now);
                begun.add(now);
            }
            if (cost == now.cost()) {
                now.further().add(new ReachedByChanges.Arrival(prior, number, option));
            }
        }
        return begun;
    }

    /** Everything that rules can see of the elements together. */
    Collection<ReachedByChanges> all() {
        return all.values();
    }

    /** The elements of one case that the rules see so. */
    List<IndividualElement> example(ReachedByChanges reached) {
        return options(reached, 1).get(0).stream().map(ElementOption::element).toList();
    }

    /** Every way to come there with the fewest changes. */
    List<List<Change>> ways(ReachedByChanges reached, int most) {
        Set<List<Change>> ways = new LinkedHashSet<>();
        for (List<ElementOption> options : options(reached, most * 4)) {
            List<Change> changes = new ArrayList<>();
            options.forEach(option -> changes.addAll(option.changes()));
            changes.sort(Comparator.comparing(Change::place)
                    .thenComparing(change -> change.text().en()));
            ways.add(changes);
        }
        return ways.stream().limit(most).toList();
    }

    private List<List<ElementOption>> options(ReachedByChanges reached, int most) {
        List<List<ElementOption>> found = new ArrayList<>();
        backFromFurther(reached, further.size(), new ArrayDeque<>(), found, most);
        return found;
    }

    /** Further elements are taken back in one order only, so that a set is met once. */
    private void backFromFurther(
            ReachedByChanges reached, int last, Deque<ElementOption> path, List<List<ElementOption>> found, int most) {
        if (reached.isWithoutFurther()) {
            backFromFile(reached, path, found, most);
        }
        for (ReachedByChanges.Arrival arrival : reached.further()) {
            if (arrival.number() <= last && found.size() < most) {
                path.addFirst(arrival.option());
                backFromFurther(arrival.from(), arrival.number(), path, found, most);
                path.removeFirst();
            }
        }
    }

    private void backFromFile(
            ReachedByChanges reached, Deque<ElementOption> path, List<List<ElementOption>> found, int most) {
        if (found.size() >= most) {
            return;
        }
        if (reached.onFile().isEmpty()) {
            found.add(List.copyOf(path));
            return;
        }
        for (ReachedByChanges.Arrival arrival : reached.onFile()) {
            path.addFirst(arrival.option());
            backFromFile(arrival.from(), path, found, most);
            path.removeFirst();
        }
    }
}
