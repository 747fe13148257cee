package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Finding;

/** Reads the keys of one object in which a scenario says what it expects. */
final class KeyReader {
    private static final String AT_LEAST = "atLeast";

    private final ObjectView object;
    private final String above;
    private final List<Expectation> expectations;

    KeyReader(ObjectView object, String above, List<Expectation> expectations) {
        this.object = object;
        this.above = above;
        this.expectations = expectations;
    }

    /** One word, which the advisory must have there. */
    <C extends Enum<C>> void one(String key, Class<C> type, Function<Advisory, Observed> observation) {
        ValueView value = object.optional(key);
        value.oneOf(words(type))
                .ifPresent(
                        word -> add(key, value, List.of(word), true, advisory -> List.of(observation.apply(advisory))));
    }

    /** A finding: the very one, or after {@code atLeast} the least protective one that there may be. */
    void ranked(String key, ProtectionOrder order, Function<Advisory, Observed> observation) {
        ValueView value = object.optional(key);
        if (value.isObject()) {
            value.object().ifPresent(part -> {
                part.required(AT_LEAST)
                        .oneOf(order.least())
                        .ifPresent(word -> expectations.add(
                                new ProtectionExpected(above + key, value.place(), word, order, observation)));
                part.finish();
            });
        } else {
            value.oneOfOr(ScenarioMessage.OBJECT_WITH_AT_LEAST.text(), order.words())
                    .ifPresent(word ->
                            add(key, value, List.of(word), true, advisory -> List.of(observation.apply(advisory))));
        }
    }

    /** What is expected under keys below this one. */
    void within(String key, Consumer<KeyReader> keys) {
        object.optional(key).object().ifPresent(inside -> {
            keys.accept(new KeyReader(inside, above + key + "/", expectations));
            inside.finish();
        });
    }

    /** A list of all words, or of some after {@code contains}. */
    <C extends Enum<C>> void list(String key, Class<C> type, Function<Advisory, List<Finding<C>>> observation) {
        words(key, words(type), advisory -> Observed.of(observation.apply(advisory)));
    }

    /** The same, of words that are no enum. */
    void words(String key, String[] possible, Observation observation) {
        ValueView value = object.optional(key);
        if (!value.isPresent()) {
            return;
        }
        WordList list = WordList.read(value);
        List<String> words = new ArrayList<>();
        list.items().forEach(item -> item.oneOf(possible).ifPresent(words::add));
        add(key, value, words, list.onlyThese(), observation);
    }

    private void add(String key, ValueView value, List<String> words, boolean onlyThese, Observation observation) {
        expectations.add(
                new WordsExpected(new ExpectedWords(above + key, value.place(), words, onlyThese), observation));
    }

    private static String[] words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(OutputWords::of).toArray(String[]::new);
    }
}
