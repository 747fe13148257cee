package nl.weegschaal.engine.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegschaal.model.fact.ClosedFact;

/** The types of facts of one language of rules, by the names by which its rules know them. */
public final class Glossary {
    private final SortedMap<String, FactType> given;
    private final SortedMap<String, FactType> derived;

    /**
     * Gathers the types.
     *
     * @param given the sealed type of the facts that are given
     * @param derived the sealed type of the facts that rules conclude
     */
    Glossary(Class<? extends ClosedFact> given, Class<? extends ClosedFact> derived) {
        this.given = types(given.getPermittedSubclasses());
        this.derived = types(derived.getPermittedSubclasses());
    }

    /**
     * A type of fact that rules conclude.
     *
     * @param name its name
     * @return the type, empty if there is none
     */
    public Optional<FactType> derived(String name) {
        return Optional.ofNullable(derived.get(name));
    }

    /**
     * A type of fact, given or derived.
     *
     * @param name its name
     * @return the type, empty if there is none
     */
    public Optional<FactType> any(String name) {
        return Optional.ofNullable(given.get(name)).or(() -> derived(name));
    }

    /**
     * The names of all types of facts.
     *
     * @return the names, in order
     */
    public List<String> names() {
        return Stream.concat(given.keySet().stream(), derived.keySet().stream())
                .sorted()
                .toList();
    }

    /**
     * The names of the facts that rules conclude.
     *
     * @return the names, in order
     */
    public List<String> derivedNames() {
        return List.copyOf(derived.keySet());
    }

    private static SortedMap<String, FactType> types(Class<?>[] permitted) {
        SortedMap<String, FactType> types = new TreeMap<>();
        Arrays.stream(permitted)
                .map(type -> new FactType(type.asSubclass(ClosedFact.class)))
                .forEach(type -> types.put(type.name(), type));
        return types;
    }
}
