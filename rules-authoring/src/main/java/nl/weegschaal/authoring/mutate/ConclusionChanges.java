package nl.weegschaal.authoring.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.ClosedFact;

/** The other conclusions that a rule could have. */
final class ConclusionChanges {
    /** Another conclusion, and what makes it another. */
    record Change(MutantKind kind, ClosedFact fact) {}

    private ConclusionChanges() {}

    static List<Change> of(ClosedFact fact, List<FactType> concluding) {
        List<Change> changes = new ArrayList<>();
        FactType type = new FactType(fact.getClass());
        type.readable()
                .forEach((component, words) -> words.stream()
                        .filter(word -> !word.equals(type.value(fact, component)))
                        .forEach(word -> changes.add(new Change(
                                MutantKind.CONCLUSION_WORD_CHANGED,
                                type.make(values(type, fact, Map.of(component, word)))))));
        concluding.stream()
                .filter(other -> !other.equals(type))
                .forEach(other -> changes.add(new Change(MutantKind.CONCLUSION_CHANGED, other.make(first(other)))));
        return changes;
    }

    private static List<Object> values(FactType type, ClosedFact fact, Map<String, Comparable<?>> changed) {
        List<Object> values = new ArrayList<>();
        type.components().keySet().forEach(name -> {
            Comparable<?> word = changed.get(name);
            values.add(word == null ? type.value(fact, name) : word);
        });
        return values;
    }

    private static List<Object> first(FactType type) {
        return type.readable().values().stream()
                .<Object>map(words -> words.get(0))
                .toList();
    }
}
