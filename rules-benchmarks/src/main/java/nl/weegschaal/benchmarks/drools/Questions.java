package nl.weegschaal.benchmarks.drools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.Scope;

/** The agenda groups of a run, the last question first: the group that is given the focus last fires first. */
final class Questions {
    private final Map<Scope, List<String>> backwards = new EnumMap<>(Scope.class);

    Questions() {
        for (Question question : Question.values()) {
            backwards
                    .computeIfAbsent(question.scope(), scope -> new ArrayList<>())
                    .add(question.name());
        }
        backwards.values().forEach(Collections::reverse);
    }

    List<String> backwards(Scope scope) {
        return backwards.getOrDefault(scope, List.of());
    }
}
