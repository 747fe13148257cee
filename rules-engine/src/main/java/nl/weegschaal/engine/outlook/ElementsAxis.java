package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.vocabulary.InWeighing;

/** The individual elements of a case and the officer's weighing of them, with all that they could be. */
final class ElementsAxis implements Axis {
    /** One way to come to a class: elements that the rules see so, under a weighing that may be changed too. */
    private record Way(ElementPaths paths, ReachedByChanges reached, List<Change> weighing) {}

    private final Space space;
    private final int part;
    private final Map<Integer, Integer> costs = new HashMap<>();
    private final Map<Integer, List<Way>> ways = new HashMap<>();

    ElementsAxis(Space space) {
        this.space = space;
        this.part = space.part(AreaSpace.ELEMENTS);
    }

    /** Adds everything that the elements can be under a weighing, or without one. */
    void add(ElementPaths paths, Optional<GivenFact> judgement, List<Change> changes) {
        paths.all().forEach(reached -> {
            List<IndividualElement> elements = paths.example(reached);
            boolean names = elements.stream().anyMatch(element -> element.weighing() == InWeighing.NAMED);
            if (names || judgement.filter(OfficerWeighing.class::isInstance).isEmpty()) {
                add(landing(elements, judgement), reached.cost() + changes.size(), new Way(paths, reached, changes));
            }
        });
    }

    private int landing(List<IndividualElement> elements, Optional<GivenFact> judgement) {
        List<GivenFact> facts = new ArrayList<>(Numbered.of(elements));
        judgement.ifPresent(facts::add);
        return space.part(AreaSpace.ELEMENTS, facts);
    }

    private void add(int value, int cost, Way way) {
        int before = costs.getOrDefault(value, Integer.MAX_VALUE);
        if (cost < before) {
            costs.put(value, cost);
            ways.put(value, new ArrayList<>());
        }
        if (cost <= before) {
            ways.computeIfAbsent(value, first -> new ArrayList<>()).add(way);
        }
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
        return ways.getOrDefault(value, List.of()).stream()
                .flatMap(way -> way.paths().ways(way.reached(), most).stream()
                        .map(changes -> Stream.concat(way.weighing().stream(), changes.stream())
                                .toList()))
                .distinct()
                .limit(most)
                .toList();
    }
}
