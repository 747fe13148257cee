package nl.weegschaal.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.ClosedCase;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.RiskCode;

/** Makes some value of any type of the model, by trying what its constructor takes. */
public final class Sample {
    private static final List<String> TEXTS = List.of("UA", "UA-63", "EX-1", "a", "rule", "2026");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    private final String text;
    private final int parts;

    private Sample(String text, int parts) {
        this.text = text;
        this.parts = parts;
    }

    /** A value of each component of a record. */
    public static Object[] components(Class<?> type) {
        return new Sample("UA-63", 1).of(type.getRecordComponents());
    }

    /** The canonical constructor of a record. */
    public static Constructor<?> constructor(Class<?> type) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object[] of(RecordComponent[] components) {
        return Arrays.stream(components)
                .map(component -> of(component.getGenericType()))
                .toArray();
    }

    private static Object made(Class<?> type) {
        for (int parts : List.of(1, 0, 2)) {
            for (String text : TEXTS) {
                Optional<Object> made = new Sample(text, parts).record(type);
                if (made.isPresent()) {
                    return made.get();
                }
            }
        }
        throw new IllegalStateException("no value of " + type + " was found");
    }

    private Optional<Object> record(Class<?> type) {
        try {
            return Optional.of(constructor(type).newInstance(of(type.getRecordComponents())));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object of(Type type) {
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() instanceof Class<?> raw) {
            return of(raw, parameterized.getActualTypeArguments());
        }
        if (type instanceof TypeVariable<?> || type instanceof WildcardType) {
            return RiskCode.MORE_INFORMATION_NEEDED;
        }
        return of((Class<?>) type, new Type[0]);
    }

    private Object of(Class<?> type, Type[] of) {
        if (Map.class.isAssignableFrom(type)) {
            return new TreeMap<>(parts == 0 ? Map.of() : Map.of(of(of[0]), of(of[1])));
        }
        if (Collection.class.isAssignableFrom(type)) {
            Object item = of(of[0]);
            List<Object> items = Collections.nCopies(parts, item);
            return type == List.class ? items : type == SortedSet.class ? new TreeSet<>(items) : Set.copyOf(items);
        }
        if (type == Optional.class) {
            return parts == 0 ? Optional.empty() : Optional.of(of(of[0]));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == Enum.class) {
            return RiskCode.MORE_INFORMATION_NEEDED;
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        return type.isRecord() ? made(type) : plain(type);
    }

    private Object plain(Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Derivation.class) {
            return new Derivation(List.of(), List.of(), List.of());
        }
        if (type == ClosedCase.class) {
            return ClosedCase.of(CaseFile.builder(new CaseReference("EX-1"), new CountryCode("UA"), DAY, DAY)
                    .build());
        }
        if (type.isAssignableFrom(CaseTiming.class)) {
            return new CaseTiming(false);
        }
        throw new IllegalStateException("say here how to make " + type);
    }
}
