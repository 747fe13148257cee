package nl.weegschaal.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.weegschaal.engine.problem.Phrase;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.text.Text;

/**
 * How facts of one type are said: a sentence in each language, with the words for its components in it. Where these are closed words,
 * there are only so many such sentences, so each is put together once.
 */
final class FactPhrase {
    private final FactType type;
    private final Phrase phrase;
    private final Function<String, Optional<Text>> texts;
    private final List<String> components;
    private final boolean closed;
    private final Map<List<Object>, Text> said = new ConcurrentHashMap<>();

    FactPhrase(Class<? extends ClosedFact> type, Phrase phrase, Function<String, Optional<Text>> texts) {
        this.type = new FactType(type);
        this.phrase = phrase;
        this.texts = texts;
        this.components = List.copyOf(phrase.places());
        this.closed = this.type.readable().keySet().containsAll(components);
    }

    Text of(ClosedFact fact) {
        List<Object> values = new ArrayList<>(components.size());
        for (String component : components) {
            values.add(type.value(fact, component));
        }
        return closed ? said.computeIfAbsent(values, this::say) : say(values);
    }

    private Text say(List<Object> values) {
        return phrase.filled(component -> words(component, values.get(components.indexOf(component))));
    }

    private Object words(String component, Object value) {
        return texts.apply(key(type.type(), component, value))
                .<Object>map(Function.identity())
                .orElse("?");
    }

    /** The key under which the words for a value of a component stand. */
    static String key(Class<? extends ClosedFact> type, String component, Object value) {
        return value instanceof Enum<?> word
                ? key(word)
                : "fact." + type.getSimpleName() + "." + component + "." + value;
    }

    /** The key under which the words for a closed value stand. */
    static String key(Enum<?> word) {
        return word.getDeclaringClass().getSimpleName() + "." + word.name();
    }
}
