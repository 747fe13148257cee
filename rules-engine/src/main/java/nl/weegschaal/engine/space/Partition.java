package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;

/**
 * Where conditions cut the given facts. Two sets of facts with the same readings are the same to every condition, and so to
 * every rule: a condition has no variable that another could share, so it sees of the facts no more than how many satisfy
 * its one pattern.
 */
public final class Partition {
    private final List<BoundedCount> gauges;
    private final Map<GivenFact, GaugeReadings> known = new ConcurrentHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Class<?>, List<Integer>> ofType = new HashMap<>();

    /** The bound of each gauge: one above the largest number that the gate lets a rule ask for, at most. */
    private final byte[] bounds;

    private Partition(List<BoundedCount> gauges) {
        this.gauges = List.copyOf(gauges);
        this.bounds = new byte[gauges.size()];
        for (int gauge = 0; gauge < bounds.length; gauge++) {
            bounds[gauge] = (byte) gauges.get(gauge).bound();
            numbers.put(gauges.get(gauge).pattern().text(), gauge);
            ofType.computeIfAbsent(gauges.get(gauge).pattern().type().type(), type -> new ArrayList<>())
                    .add(gauge);
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
        GaugeReadings all = new GaugeReadings(new byte[bounds.length]);
        for (GivenFact fact : Set.copyOf(facts)) {
            all = all.and(reading(fact), bounds);
        }
        return all;
    }

    /** What conditions see of one fact; elements that differ only in their number are the same to them. */
    private GaugeReadings reading(GivenFact fact) {
        GivenFact word = fact instanceof IndividualElement element ? ElementWord.numbered(element, 1) : fact;
        return known.computeIfAbsent(word, this::read);
    }

    private GaugeReadings read(GivenFact fact) {
        FactType type = new FactType(fact.getClass());
        Map<String, Object> values = new HashMap<>();
        byte[] readings = new byte[bounds.length];
        for (int gauge : ofType.getOrDefault(type.type(), List.of())) {
            boolean counts = true;
            for (Constraint constraint : gauges.get(gauge).pattern().constraints()) {
                counts = counts
                        && constraint.allows(values.computeIfAbsent(
                                constraint.component(), component -> type.value(fact, component)));
            }
            readings[gauge] = (byte) (counts ? 1 : 0);
        }
        return new GaugeReadings(readings);
    }

    /**
     * What all conditions see of two sets of facts together, of which no fact is in both.
     *
     * @param one the readings of one set
     * @param other the readings of the other
     * @return the readings of both together
     */
    public List<Integer> sum(List<Integer> one, List<Integer> other) {
        return GaugeReadings.of(one).and(GaugeReadings.of(other), bounds);
    }

    /** The bounds of some gauges. */
    byte[] bounds(int[] some) {
        byte[] bounded = new byte[some.length];
        for (int gauge = 0; gauge < bounded.length; gauge++) {
            bounded[gauge] = bounds[some[gauge]];
        }
        return bounded;
    }

    /** The gauges that read facts of a type. */
    int[] gaugesOf(Class<? extends GivenFact> type) {
        return ofType.getOrDefault(type, List.of()).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
