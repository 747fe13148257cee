package nl.weegschaal.engine.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.FactId;

/** Reads closed facts back: only types, components and words of the vocabulary. */
final class FactReader {
    private FactReader() {}

    /** The fact of an object with the keys {@code type} and {@code components}. */
    static Optional<Fact> read(ObjectView node) {
        Optional<FactType> type = node.required("type")
                .oneOf(Vocabulary.names().toArray(String[]::new))
                .flatMap(Vocabulary::any);
        Optional<ObjectView> components = node.required("components").object();
        return type.flatMap(known -> components.flatMap(values -> fact(known, values)));
    }

    private static Optional<Fact> fact(FactType type, ObjectView components) {
        List<Object> values = new ArrayList<>();
        for (Map.Entry<String, Class<?>> component : type.components().entrySet()) {
            component(component.getValue(), components.required(component.getKey()))
                    .ifPresent(values::add);
        }
        components.finish();
        return values.size() == type.components().size() ? Optional.of((Fact) type.make(values)) : Optional.empty();
    }

    private static Optional<?> component(Class<?> type, ValueView value) {
        if (type == boolean.class) {
            return value.bool();
        }
        return type == FactId.class
                ? value.integer(1, Integer.MAX_VALUE).map(FactId::new)
                : word(type.getEnumConstants(), value);
    }

    private static Optional<Enum<?>> word(Object[] constants, ValueView value) {
        List<Enum<?>> words =
                Arrays.stream(constants).<Enum<?>>map(Enum.class::cast).toList();
        return value.oneOf(words.stream().map(OutputWords::of).toArray(String[]::new))
                .flatMap(written -> words.stream()
                        .filter(word -> OutputWords.of(word).equals(written))
                        .findFirst());
    }
}
