package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.model.fact.GivenFact;

/** A part of a case, with every class that rules can distinguish. */
public final class Part {
    /** What makes a class: what other parts must know of it, and what conditions see of it. */
    record Key(String label, List<Integer> readings) {}

    private final String name;
    private final Partition cut;
    private final Predicate<GivenFact> owns;
    private final Function<Collection<GivenFact>, String> label;
    private final Map<Key, Integer> numbers = new LinkedHashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Choice> seen = Collections.unmodifiableList(choices);
    private final List<GaugeReadings> readings = new ArrayList<>();

    Part(String name, Partition cut, Predicate<GivenFact> owns, Function<Collection<GivenFact>, String> label) {
        this.name = name;
        this.cut = cut;
        this.owns = owns;
        this.label = label;
    }

    /** A part of which no other part must know anything. */
    static Part alone(String name, Partition cut, Predicate<GivenFact> owns) {
        return new Part(name, cut, owns, facts -> "");
    }

    /** Takes in everything that the part can be. */
    Part of(Collection<Choice> all) {
        all.forEach(choice -> add(choice, cut.readings(choice.facts())));
        return this;
    }

    /** Takes in one thing that the part can be; the number of its class is the answer. */
    int add(Choice choice, List<Integer> read) {
        Key key = new Key(choice.label(), read);
        Integer before = numbers.putIfAbsent(key, choices.size());
        if (before == null) {
            choices.add(choice);
            readings.add(GaugeReadings.of(read));
            return choices.size() - 1;
        }
        choices.set(before, choices.get(before).and(choice));
        return before;
    }

    /**
     * What it is about.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * Its classes.
     *
     * @return the classes by their numbers, from 0
     */
    public List<Choice> choices() {
        return seen;
    }

    /**
     * How many facts of each class satisfy a pattern, up to where no condition can tell the difference.
     *
     * @param pattern a pattern that the space was cut for
     * @return the numbers, by the numbers of the classes
     */
    public int[] counts(FactPattern pattern) {
        int gauge = cut.gauge(pattern);
        return readings.stream().mapToInt(read -> read.at(gauge)).toArray();
    }

    /**
     * The class in which the facts of a case land.
     *
     * @param facts all given facts of a run
     * @return the number of the class
     */
    public int landing(Collection<? extends GivenFact> facts) {
        List<GivenFact> own = new ArrayList<>();
        facts.stream().filter(owns).forEach(own::add);
        Integer found = numbers.get(new Key(label.apply(own), cut.readings(own)));
        if (found == null) {
            throw new IllegalStateException(name + ": the space has no class for " + own);
        }
        return found;
    }

    /** Whether a fact belongs to this part. */
    boolean owns(GivenFact fact) {
        return owns.test(fact);
    }
}
