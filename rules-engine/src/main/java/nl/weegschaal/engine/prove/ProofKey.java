package nl.weegschaal.engine.prove;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.language.CanonicalRule;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.space.PolicyFrame;

/** What a proof is about, as one fingerprint: the rules, what the policy states, and the engine that proves and runs them. */
public final class ProofKey {
    private ProofKey() {}

    /**
     * The fingerprint for a policy. Its tables are no part of it: a proof holds for every table.
     *
     * @param policy the policy
     * @return 64 hexadecimal digits
     */
    public static String of(Policy policy) {
        return of(policy.rules().rules(), Optional.of(frame(policy)), EngineFingerprint.read());
    }

    /**
     * The fingerprint for rules without a policy.
     *
     * @param rules the general rules
     * @return 64 hexadecimal digits
     */
    public static String of(Collection<Rule> rules) {
        return of(rules, Optional.empty(), EngineFingerprint.read());
    }

    /**
     * What is the same for every case under a policy.
     *
     * @param policy the policy
     * @return its status and the armed conflict that it states
     */
    public static PolicyFrame frame(Policy policy) {
        return new PolicyFrame(policy.metadata().status(), policy.metadata().armedConflict());
    }

    /** The fingerprint for an engine that may be another than this one. */
    static String of(Collection<Rule> rules, Optional<PolicyFrame> frame, String engine) {
        String all = rules.stream().map(CanonicalRule::hash).sorted().collect(Collectors.joining("\n"));
        return Fingerprint.of("engine " + engine + "\n" + frame + "\n" + all);
    }
}
