package nl.weegschaal.engine.outlook;

import java.util.Optional;
import nl.weegschaal.engine.memory.BoundedMemory;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.prove.ProofKey;
import nl.weegschaal.engine.prove.Theories;

/** What rules conclude in every case, worked out once for each set of rules. Safe for several threads. */
final class PolicyTheories {
    private final GeneralRules general;
    private final BoundedMemory<String, Theories> kept;

    /** Keeps those of so many sets of rules. */
    PolicyTheories(GeneralRules general, int ruleSets) {
        this.general = general;
        this.kept = BoundedMemory.ofTheLast(ruleSets);
    }

    synchronized Theories of(Optional<Policy> policy) {
        return kept.get(key(policy), unknown -> work(policy));
    }

    /** The same worked out anew, without what was looked up in it since. */
    synchronized Theories anew(Optional<Policy> policy) {
        Theories theories = work(policy);
        kept.put(key(policy), theories);
        return theories;
    }

    private String key(Optional<Policy> policy) {
        return policy.map(ProofKey::of)
                .orElseGet(() -> ProofKey.of(general.rules().rules()));
    }

    private Theories work(Optional<Policy> policy) {
        return policy.map(read -> Theories.of(read.rules().rules(), Optional.of(ProofKey.frame(read))))
                .orElseGet(() -> Theories.of(general.rules().rules(), Optional.empty()));
    }
}
