package nl.weegschaal.engine.outlook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.prove.ProofKey;
import nl.weegschaal.engine.prove.Theories;

/** What rules conclude in every case, worked out once for the last few sets of rules. Safe for several threads. */
final class PolicyTheories {
    private static final int MOST_KEPT = 4;

    private final GeneralRules general;
    private final Map<String, Theories> kept = new LinkedHashMap<>();

    PolicyTheories(GeneralRules general) {
        this.general = general;
    }

    synchronized Theories of(Optional<Policy> policy) {
        String key = policy.map(ProofKey::of)
                .orElseGet(() -> ProofKey.of(general.rules().rules()));
        Theories known = kept.get(key);
        if (known != null) {
            return known;
        }
        Theories made = policy.map(read -> Theories.of(read.rules().rules(), Optional.of(ProofKey.frame(read))))
                .orElseGet(() -> Theories.of(general.rules().rules(), Optional.empty()));
        if (kept.size() == MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.put(key, made);
        return made;
    }
}
