package nl.weegschaal.engine.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import nl.weegschaal.model.fact.DerivedFact;

/** The other conclusions that a rule could have. */
final class ConclusionChanges {
    /** Another conclusion, and what makes it another. */
    record Change(MutantKind kind, DerivedFact fact) {}

    private ConclusionChanges() {}

    static List<Change> of(DerivedFact fact) {
        List<Change> changes = new ArrayList<>();
        FactType type = new FactType(fact.getClass());
        type.readable()
                .forEach((component, words) -> words.stream()
                        .filter(word -> !word.equals(type.value(fact, component)))
                        .forEach(word -> changes.add(new Change(
                                MutantKind.CONCLUSION_WORD_CHANGED,
                                make(type, values(type, fact, Map.of(component, word)))))));
        Vocabulary.derivedNames().stream()
                .flatMap(name -> Vocabulary.derived(name).stream())
                .filter(other -> !other.equals(type) && Vocabulary.concludedBy(other) == fact.question())
                .forEach(other -> changes.add(new Change(MutantKind.CONCLUSION_CHANGED, make(other, first(other)))));
        return changes;
    }

    private static List<Object> values(FactType type, DerivedFact fact, Map<String, Comparable<?>> changed) {
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

    private static DerivedFact make(FactType type, List<Object> values) {
        return (DerivedFact) type.make(values);
    }
}
