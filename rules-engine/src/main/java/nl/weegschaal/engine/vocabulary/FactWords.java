package nl.weegschaal.engine.vocabulary;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import nl.weegschaal.model.fact.ClosedFact;

/**
 * Writes a fact with its values, such as {@code AreaGradation[gradation=ONE]}: to put facts in a fixed order and to show them where a
 * reader asks for them. By itself a fact names only its type, so that no log can hold its values.
 */
public final class FactWords {
    private record Component(String name, Method accessor) {}

    /** Looked up once for every type: asking a class for its components takes longer than reading one. */
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Component(component.getName(), component.getAccessor()))
                    .toList();
        }
    };

    private FactWords() {}

    /**
     * A fact with its values.
     *
     * @param fact the fact
     * @return its type with the names and values of its components, in order
     */
    public static String of(ClosedFact fact) {
        StringJoiner words = new StringJoiner(", ", fact.getClass().getSimpleName() + "[", "]");
        for (Component component : COMPONENTS.get(fact.getClass())) {
            words.add(component.name() + "=" + value(component, fact));
        }
        return words.toString();
    }

    /**
     * Facts with their values, to show where something went wrong that never should.
     *
     * @param facts the facts, which are of no real case
     * @return the facts one after another
     */
    public static String of(Collection<? extends ClosedFact> facts) {
        return facts.stream().map(FactWords::of).toList().toString();
    }

    private static Object value(Component component, ClosedFact fact) {
        try {
            return component.accessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a fact could not be read", e);
        }
    }
}
