package nl.weegschaal.engine.vocabulary;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weegschaal.model.fact.ClosedFact;

/**
 * One type of fact.
 *
 * @param type the record
 */
public record FactType(Class<? extends ClosedFact> type) {
    /** Looked up once for every type: asking a class for its components takes longer than reading one. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    /**
     * The name by which rules know it.
     *
     * @return the simple name of the record
     */
    public String name() {
        return type.getSimpleName();
    }

    /**
     * Its components with the types of their values, in order.
     *
     * @return the types by the names of the components
     */
    public Map<String, Class<?>> components() {
        Map<String, Class<?>> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component.getType());
        }
        return components;
    }

    /**
     * The value of a component of a fact of this type.
     *
     * @param fact the fact
     * @param component the name of the component
     * @return the value
     */
    public Object value(ClosedFact fact, String component) {
        Method accessor = ACCESSORS.get(type).get(component);
        if (accessor == null) {
            throw new IllegalArgumentException("the fact " + name() + " has no " + component);
        }
        try {
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a fact could not be read", e);
        }
    }

    /**
     * A fact of this type.
     *
     * @param values the values of its components, in order
     * @return the fact
     */
    public ClosedFact make(List<?> values) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        try {
            return type.cast(constructor.newInstance(values.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a fact could not be made", e);
        }
    }

    /**
     * A value of a component as rules write it.
     *
     * @param value a word of an enum, or true or false
     * @return such as {@code Gradation.ONE} or {@code true}
     */
    public static String word(Object value) {
        return value instanceof Enum<?> word
                ? word.getDeclaringClass().getSimpleName() + "." + word.name()
                : value + "";
    }

    /**
     * The components that rules may read, with every value that each can have, in the order of the words.
     *
     * @return the values by the names of the components
     */
    public Map<String, List<Comparable<?>>> readable() {
        Map<String, List<Comparable<?>>> readable = new LinkedHashMap<>();
        components().forEach((name, component) -> {
            if (component == boolean.class) {
                readable.put(name, List.of(false, true));
            } else if (component.isEnum()) {
                readable.put(
                        name,
                        Arrays.stream(component.getEnumConstants())
                                .<Comparable<?>>map(constant -> (Enum<?>) constant)
                                .toList());
            }
        });
        return readable;
    }
}
