package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Strength;

/** The next better words for an individual element: the next state of evidence, or the next strength. */
final class Improvements {
    /** One element made better, with the letters of both. */
    record Improvement(int from, int to, IndividualElement before, IndividualElement after) {}

    private record Letters(int from, int to) {}

    private static final FactType ELEMENT = new FactType(IndividualElement.class);

    private Improvements() {}

    /** The improvements that conditions can see, one for every pair of letters. */
    static Collection<Improvement> of(ElementStates crowd, Set<InWeighing> weighings) {
        Map<Letters, Improvement> improvements = new HashMap<>();
        for (IndividualElement word : ElementWord.all(weighings)) {
            better(word, "evidence", EvidenceState.values(), word.evidence())
                    .ifPresent(more -> add(improvements, crowd, word, more));
            better(word, "strength", Strength.values(), word.strength())
                    .ifPresent(more -> add(improvements, crowd, word, more));
        }
        return improvements.values();
    }

    private static void add(
            Map<Letters, Improvement> improvements,
            ElementStates crowd,
            IndividualElement word,
            IndividualElement more) {
        int from = crowd.letter(word);
        int to = crowd.letter(more);
        if (from != to) {
            improvements.putIfAbsent(new Letters(from, to), new Improvement(from, to, word, more));
        }
    }

    private static <E extends Enum<E>> Optional<IndividualElement> better(
            IndividualElement word, String component, E[] values, E value) {
        int place = List.of(values).indexOf(value) + 1;
        if (place == values.length) {
            return Optional.empty();
        }
        E next = values[place];
        List<Object> all = new ArrayList<>();
        ELEMENT.components()
                .keySet()
                .forEach(name -> all.add(name.equals(component) ? next : ELEMENT.value(word, name)));
        return Optional.of((IndividualElement) ELEMENT.make(all));
    }
}
