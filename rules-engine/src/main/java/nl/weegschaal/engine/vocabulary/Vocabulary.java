package nl.weegschaal.engine.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;

/** The types of facts that rules may read and conclude. */
public final class Vocabulary {
    private static final SortedMap<String, FactType> GIVEN = types(GivenFact.class.getPermittedSubclasses());
    private static final SortedMap<String, FactType> DERIVED = types(DerivedFact.class.getPermittedSubclasses());

    private Vocabulary() {}

    /**
     * A type of fact that rules conclude.
     *
     * @param name its name
     * @return the type, empty if there is none
     */
    public static Optional<FactType> derived(String name) {
        return Optional.ofNullable(DERIVED.get(name));
    }

    /**
     * A type of fact, given or derived.
     *
     * @param name its name
     * @return the type, empty if there is none
     */
    public static Optional<FactType> any(String name) {
        return Optional.ofNullable(GIVEN.get(name)).or(() -> derived(name));
    }

    /**
     * The names of the facts that rules conclude.
     *
     * @return the names, in order
     */
    public static List<String> derivedNames() {
        return List.copyOf(DERIVED.keySet());
    }

    private static SortedMap<String, FactType> types(Class<?>[] permitted) {
        SortedMap<String, FactType> types = new TreeMap<>();
        Arrays.stream(permitted)
                .map(type -> new FactType(type.asSubclass(Fact.class)))
                .forEach(type -> types.put(type.name(), type));
        return types;
    }
}
