package nl.weegschaal.engine.prove;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.fact.GivenFact;

/** Looks for facts of one type among others. */
final class Facts {
    private Facts() {}

    static <T extends GivenFact> Optional<T> find(Class<T> type, Collection<GivenFact> facts) {
        return all(type, facts).stream().findFirst();
    }

    static <T extends GivenFact> T only(Class<T> type, Collection<GivenFact> facts) {
        return find(type, facts).orElseThrow();
    }

    static <T extends GivenFact> List<T> all(Class<T> type, Collection<GivenFact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
