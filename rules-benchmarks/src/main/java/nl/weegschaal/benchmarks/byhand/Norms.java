package nl.weegschaal.benchmarks.byhand;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.weegschaal.benchmarks.drools.RuleFiles;

/** What the rules say about themselves, by name. */
final class Norms {
    private final Map<String, Norm> byId = new HashMap<>();

    Norms() {
        RuleFiles.merits().values().stream().map(Norm::of).forEach(norm -> byId.put(norm.id(), norm));
    }

    Norm get(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new IllegalStateException("there is no rule " + id));
    }

    /** The norms that are named after the words of an enum. */
    <E extends Enum<E>> Function<E, Norm> of(Class<E> words, String prefix) {
        Map<E, Norm> named = new EnumMap<>(words);
        for (E word : words.getEnumConstants()) {
            String id = prefix + word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Optional.ofNullable(byId.get(id)).ifPresent(norm -> named.put(word, norm));
        }
        return word -> Optional.ofNullable(named.get(word)).orElseThrow();
    }
}
