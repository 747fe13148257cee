package nl.weegschaal.authoring.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.engine.space.Partition;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Repetition;
import nl.weegschaal.model.vocabulary.Strength;

/**
 * The individual elements that count for a degree, as far as rules distinguish them there: those without an officer's weighing
 * that bear on the area and whose evidence agrees with itself. Each stands for the least words that it can be said in.
 */
final class ElementClasses {
    private final Partition cut;
    private final Map<List<Integer>, IndividualElement> least = new LinkedHashMap<>();

    ElementClasses(Partition cut) {
        this.cut = cut;
        for (EvidenceState evidence : EvidenceState.values()) {
            for (Strength strength : Strength.values()) {
                for (Nexus nexus : List.of(Nexus.NOT_EXPLAINED, Nexus.EXPLAINED)) {
                    for (ElementKind kind : ElementKind.values()) {
                        add(word(kind, evidence, strength, nexus));
                    }
                }
            }
        }
    }

    private void add(IndividualElement word) {
        List<Integer> readings = cut.readings(List.of(word));
        if (readings.stream().anyMatch(reading -> reading > 0)) {
            least.putIfAbsent(readings, word);
        }
    }

    /** What the gauges read of each. */
    List<List<Integer>> all() {
        return List.copyOf(least.keySet());
    }

    /** What the gauges read of several together. */
    List<Integer> sum(List<List<Integer>> letters) {
        List<Integer> sum = new ArrayList<>();
        for (int gauge = 0; gauge < cut.gauges().size(); gauge++) {
            int number = gauge;
            int all = letters.stream().mapToInt(letter -> letter.get(number)).sum();
            sum.add(Math.min(cut.gauges().get(gauge).bound(), all));
        }
        return sum;
    }

    /** The element that stands for a letter. */
    IndividualElement word(List<Integer> letter, int number) {
        IndividualElement word = word(letter);
        return word(number, word.kind(), word.evidence(), word.strength(), word.nexus());
    }

    /** The same element of any kind with which it counts for at least as much. */
    WantedElement wanted(List<Integer> letter, int count) {
        IndividualElement word = word(letter);
        SortedSet<ElementKind> kinds = new TreeSet<>();
        for (ElementKind kind : ElementKind.values()) {
            IndividualElement other = word(kind, word.evidence(), word.strength(), word.nexus());
            if (atMost(letter, cut.readings(List.of(other)))) {
                kinds.add(kind);
            }
        }
        return new WantedElement(count, kinds, word.evidence(), word.strength(), word.nexus());
    }

    /** Whether no gauge reads more of the one than of the other. */
    static boolean atMost(List<Integer> one, List<Integer> other) {
        for (int gauge = 0; gauge < one.size(); gauge++) {
            if (one.get(gauge) > other.get(gauge)) {
                return false;
            }
        }
        return true;
    }

    private IndividualElement word(List<Integer> letter) {
        IndividualElement word = least.get(letter);
        if (word == null) {
            throw new IllegalArgumentException("no element reads " + letter);
        }
        return word;
    }

    private static IndividualElement word(ElementKind kind, EvidenceState evidence, Strength strength, Nexus nexus) {
        return word(1, kind, evidence, strength, nexus);
    }

    private static IndividualElement word(
            int number, ElementKind kind, EvidenceState evidence, Strength strength, Nexus nexus) {
        return new IndividualElement(
                new FactId(number),
                kind,
                evidence,
                strength,
                nexus,
                true,
                EvidenceConflict.NONE,
                InWeighing.NO_WEIGHING,
                Repetition.INDICATED);
    }
}
