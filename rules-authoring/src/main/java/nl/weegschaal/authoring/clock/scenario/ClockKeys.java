package nl.weegschaal.authoring.clock.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.scenario.ExpectedWords;
import nl.weegschaal.engine.scenario.Observed;
import nl.weegschaal.engine.scenario.WordList;
import nl.weegschaal.model.clock.ClockAdvice;

/** Reads the keys of one object in which a scenario of the clock says what it expects. */
final class ClockKeys {
    private final ObjectView object;
    private final String above;
    private final List<ClockExpectation> expectations;

    ClockKeys(ObjectView object, String above, List<ClockExpectation> expectations) {
        this.object = object;
        this.above = above;
        this.expectations = expectations;
    }

    /** One word, in any form: a code, a day or a number. */
    void one(String key, Function<ValueView, Optional<String>> form, Function<ClockAdvice, List<Observed>> where) {
        ValueView value = object.optional(key);
        form.apply(value).ifPresent(word -> add(key, value, List.of(word), true, where));
    }

    /** A list of all words, or of some after {@code contains}. */
    void list(String key, Function<ValueView, Optional<String>> form, Function<ClockAdvice, List<Observed>> where) {
        ValueView value = object.optional(key);
        if (value.isPresent()) {
            WordList list = WordList.read(value);
            List<String> words = new ArrayList<>();
            list.items().forEach(item -> form.apply(item).ifPresent(words::add));
            add(key, value, words, list.onlyThese(), where);
        }
    }

    /** What is expected under keys below this one. */
    void within(String key, Consumer<ClockKeys> keys) {
        object.optional(key).object().ifPresent(inside -> {
            keys.accept(new ClockKeys(inside, above + key + "/", expectations));
            inside.finish();
        });
    }

    private void add(
            String key,
            ValueView value,
            List<String> words,
            boolean onlyThese,
            Function<ClockAdvice, List<Observed>> where) {
        expectations.add(new ClockExpectation(new ExpectedWords(above + key, value.place(), words, onlyThese), where));
    }

    static Optional<String> day(ValueView value) {
        return value.date().map(LocalDate::toString);
    }

    /** An object with a code and one thing more, as one word. */
    static Optional<String> pair(
            ValueView value,
            Function<ValueView, Optional<String>> code,
            String key,
            Function<ValueView, Optional<String>> detail) {
        return value.object().flatMap(pair -> {
            Optional<String> first = code.apply(pair.required("code"));
            Optional<String> second = detail.apply(pair.required(key));
            pair.finish();
            return first.flatMap(word -> second.map(more -> ClockObservations.word(word, more)));
        });
    }
}
