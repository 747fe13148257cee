package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;

/**
 * Where conditions cut the given facts. Two sets of facts with the same readings are the same to every condition, and so to
 * every rule: a condition has no variable that another could share, so it sees of the facts no more than how many satisfy
 * its one pattern.
 */
public final class Partition {
    private final List<BoundedCount> gauges;
    private final Map<GivenFact, List<Integer>> known = new ConcurrentHashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();

    private Partition(List<BoundedCount> gauges) {
        this.gauges = List.copyOf(gauges);
        for (int gauge = 0; gauge < gauges.size(); gauge++) {
            numbers.put(gauges.get(gauge).pattern().text(), gauge);
        }
    }

    /**
     * The cut that some conditions make.
     *
     * @param conditions conditions of rules and of what is to be proved of them; those on derived facts cut nothing
     * @return the cut
     */
    public static Partition of(Collection<Condition> conditions) {
        Map<String, BoundedCount> widest = new TreeMap<>();
        conditions.stream()
                .filter(condition -> GivenFact.class.isAssignableFrom(
                        condition.pattern().type().type()))
                .map(BoundedCount::of)
                .forEach(gauge -> widest.merge(gauge.pattern().text(), gauge, Partition::wider));
        return new Partition(new ArrayList<>(widest.values()));
    }

    /** This cut, and where one more condition cuts. */
    Partition and(Condition more) {
        Map<String, BoundedCount> widest = new TreeMap<>();
        gauges.forEach(gauge -> widest.put(gauge.pattern().text(), gauge));
        widest.merge(more.pattern().text(), BoundedCount.of(more), Partition::wider);
        return new Partition(new ArrayList<>(widest.values()));
    }

    private static BoundedCount wider(BoundedCount one, BoundedCount other) {
        return one.bound() >= other.bound() ? one : other;
    }

    /**
     * The gauges.
     *
     * @return all of them, in the order of their texts
     */
    public List<BoundedCount> gauges() {
        return gauges;
    }

    /** The number of the gauge that reads a pattern. */
    int gauge(FactPattern pattern) {
        Integer gauge = numbers.get(pattern.text());
        if (gauge == null) {
            throw new IllegalArgumentException("the space is not cut for " + pattern.text());
        }
        return gauge;
    }

    /**
     * What all conditions see of some facts.
     *
     * @param facts given facts
     * @return the readings of all gauges, in their order
     */
    public List<Integer> readings(Collection<? extends GivenFact> facts) {
        if (facts.isEmpty()) {
            return read(facts);
        }
        return facts.stream().distinct().map(this::reading).reduce(this::sum).orElseThrow();
    }

    private List<Integer> read(Collection<? extends GivenFact> facts) {
        Evaluation evaluation = new Evaluation(facts);
        return gauges.stream().map(gauge -> gauge.read(evaluation)).toList();
    }

    /** What conditions see of one fact; elements that differ only in their number are the same to them. */
    private List<Integer> reading(GivenFact fact) {
        GivenFact word = fact instanceof IndividualElement element ? ElementWord.numbered(element, 1) : fact;
        return known.computeIfAbsent(word, one -> read(List.of(one)));
    }

    /**
     * What all conditions see of two sets of facts together, of which no fact is in both.
     *
     * @param one the readings of one set
     * @param other the readings of the other
     * @return the readings of both together
     */
    public List<Integer> sum(List<Integer> one, List<Integer> other) {
        List<Integer> sum = new ArrayList<>(gauges.size());
        for (int gauge = 0; gauge < gauges.size(); gauge++) {
            sum.add(Math.min(gauges.get(gauge).bound(), one.get(gauge) + other.get(gauge)));
        }
        return sum;
    }
}
