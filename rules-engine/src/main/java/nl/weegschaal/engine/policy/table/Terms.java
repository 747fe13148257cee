package nl.weegschaal.engine.policy.table;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/**
 * What a policy names for its table of alternatives.
 *
 * @param profiles the profiles of applicants, with what each means
 * @param conditions the conditions, with what each asks
 */
public record Terms(NavigableMap<PolicyTerm, Text> profiles, NavigableMap<PolicyTerm, Text> conditions) {
    /** Copies the names. */
    public Terms {
        profiles = Collections.unmodifiableNavigableMap(new TreeMap<>(profiles));
        conditions = Collections.unmodifiableNavigableMap(new TreeMap<>(conditions));
    }

    /** None of either. */
    static Terms none() {
        return new Terms(Collections.emptyNavigableMap(), Collections.emptyNavigableMap());
    }

    static Set<String> ids(NavigableMap<PolicyTerm, Text> terms) {
        return terms.keySet().stream().map(PolicyTerm::value).collect(Collectors.toSet());
    }
}
