package nl.weegschaal.engine.scenario;

import java.util.List;
import nl.weegschaal.engine.json.ValueView;

/**
 * A list of all words that a scenario expects somewhere, or of some of them after {@code contains}.
 *
 * @param items the elements of the list
 * @param onlyThese whether it is the list of all words
 */
public record WordList(List<ValueView> items, boolean onlyThese) {
    private static final String CONTAINS = "contains";
    private static final int MOST = 100;

    /** Copies the elements. */
    public WordList {
        items = List.copyOf(items);
    }

    /**
     * Reads a list.
     *
     * @param value a list, or an object with {@code contains}; what it is otherwise is reported
     * @return the list, with nothing in it if it cannot be read
     */
    public static WordList read(ValueView value) {
        return value.isObject()
                ? new WordList(some(value), false)
                : new WordList(value.listOr(ScenarioMessage.OBJECT_WITH_CONTAINS.text(), MOST), true);
    }

    private static List<ValueView> some(ValueView value) {
        return value.object()
                .map(part -> {
                    List<ValueView> items = part.required(CONTAINS).items(MOST);
                    part.finish();
                    return items;
                })
                .orElse(List.of());
    }
}
