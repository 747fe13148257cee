package nl.weegschaal.engine.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How the constants of an enum are written in documents: in lower-case, with hyphens. */
public final class Words {
    private static final ClassValue<OfType> KNOWN = new ClassValue<>() {
        @Override
        protected OfType computeValue(Class<?> type) {
            return OfType.of(type);
        }
    };

    private Words() {}

    /** The word of a constant: {@code DIRECT_THREAT} is {@code direct-threat}. */
    public static String of(Enum<?> constant) {
        return Objects.requireNonNull(
                KNOWN.get(constant.getDeclaringClass()).words().get(constant));
    }

    /** The constant that is written exactly so. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
        return Optional.ofNullable(KNOWN.get(type).constants().get(word)).map(type::cast);
    }

    /** All words of an enum, in the order of its constants. */
    public static <E extends Enum<E>> List<String> all(Class<E> type) {
        return KNOWN.get(type).all();
    }

    /** The words of one enum. */
    private record OfType(List<String> all, Map<Object, String> words, Map<String, Object> constants) {
        static OfType of(Class<?> type) {
            Map<Object, String> words = new LinkedHashMap<>();
            Map<String, Object> constants = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                String word =
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
                words.put(constant, word);
                constants.put(word, constant);
            }
            return new OfType(
                    List.copyOf(words.values()),
                    Collections.unmodifiableMap(words),
                    Collections.unmodifiableMap(constants));
        }
    }
}
