package nl.weegschaal.authoring.clock.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.fact.FactId;
import org.jspecify.annotations.Nullable;

/** Every fact of a type that rules can tell from the others of that type. */
final class EveryFact {
    /** In the place of a number, until it is known which. */
    private static final Object NUMBER = new Object();

    private EveryFact() {}

    /** Each with a number of its own where facts of the type are numbered: rules cannot read it. */
    static List<ClockGiven> of(Class<? extends ClockGiven> type) {
        FactType facts = new FactType(type);
        Map<String, List<Comparable<?>>> readable = facts.readable();
        List<List<Object>> made = List.of(List.of());
        for (String component : facts.components().keySet()) {
            made = with(made, readable.get(component));
        }
        List<ClockGiven> all = new ArrayList<>();
        for (List<Object> values : made) {
            FactId number = new FactId(all.size() + 1);
            all.add((ClockGiven) facts.make(values.stream()
                    .map(value -> value == NUMBER ? number : value)
                    .toList()));
        }
        return all;
    }

    private static List<List<Object>> with(List<List<Object>> made, @Nullable List<Comparable<?>> words) {
        List<?> values = words == null ? List.of(NUMBER) : words;
        List<List<Object>> longer = new ArrayList<>();
        for (List<Object> before : made) {
            for (Object value : values) {
                List<Object> after = new ArrayList<>(before);
                after.add(value);
                longer.add(after);
            }
        }
        return longer;
    }
}
