package nl.weegschaal.engine.policy.table;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/**
 * What a policy names for its tables.
 *
 * @param profiles the profiles of applicants, with what each means
 * @param conditions the conditions, with what each asks
 * @param actors the actors that may hold power, with what each is called
 */
public record Terms(
        NavigableMap<PolicyTerm, Text> profiles,
        NavigableMap<PolicyTerm, Text> conditions,
        NavigableMap<PolicyTerm, Text> actors) {
    /** Copies the names. */
    public Terms {
        profiles = Collections.unmodifiableNavigableMap(new TreeMap<>(profiles));
        conditions = Collections.unmodifiableNavigableMap(new TreeMap<>(conditions));
        actors = Collections.unmodifiableNavigableMap(new TreeMap<>(actors));
    }

    /** None of any. */
    static Terms none() {
        return new Terms(
                Collections.emptyNavigableMap(), Collections.emptyNavigableMap(), Collections.emptyNavigableMap());
    }

    /** A declared actor by its name; without metadata that could be read, any name may be right. */
    static Optional<PolicyTerm> actor(Optional<Terms> terms, String written) {
        return Optional.of(written)
                .filter(PolicyTerm::isWellFormed)
                .map(PolicyTerm::new)
                .filter(name ->
                        terms.map(known -> known.actors().containsKey(name)).orElse(true));
    }

    static Set<String> ids(NavigableMap<PolicyTerm, Text> terms) {
        return terms.keySet().stream().map(PolicyTerm::value).collect(Collectors.toSet());
    }
}
