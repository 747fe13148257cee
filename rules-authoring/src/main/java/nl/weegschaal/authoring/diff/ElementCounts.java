package nl.weegschaal.authoring.diff;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.IndividualElement;

/** Counts the individual elements in cases of one area. */
final class ElementCounts {
    private final Space space;
    private final int part;

    ElementCounts(Space space) {
        this.space = space;
        this.part = space.part(AreaSpace.ELEMENTS);
    }

    /** How many there are, of each kind that these rules look at. */
    List<ElementCount> in(int cases, Collection<Rule> rules) {
        Map<String, FactPattern> patterns = new TreeMap<>();
        rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .map(Condition::pattern)
                .filter(pattern -> pattern.type().type() == IndividualElement.class)
                .forEach(pattern -> patterns.put(pattern.text(), pattern));
        return patterns.values().stream()
                .map(pattern -> count(pattern, cases))
                .filter(count -> count.least() > 0 || count.most().isPresent())
                .toList();
    }

    private ElementCount count(FactPattern pattern, int cases) {
        int[] counts = space.parts().get(part).counts(pattern);
        IntSummaryStatistics here = IntStream.range(0, counts.length)
                .filter(value -> space.diagrams().restrict(cases, part, value) != Diagrams.FALSE)
                .map(value -> counts[value])
                .summaryStatistics();
        int bound = IntStream.of(counts).max().orElse(0);
        return new ElementCount(
                pattern, here.getMin(), here.getMax() == bound ? Optional.empty() : Optional.of(here.getMax()));
    }
}
