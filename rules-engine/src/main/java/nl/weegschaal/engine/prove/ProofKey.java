package nl.weegschaal.engine.prove;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.language.CanonicalRule;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.space.PolicyFrame;

/** What a proof is about, as one fingerprint: the rules, what the policy states, and the edition of the prover. */
public final class ProofKey {
    /** Raised whenever the prover proves something else, so that older proofs no longer fit. */
    private static final int EDITION = 1;

    private ProofKey() {}

    /**
     * The fingerprint for a policy. Its tables are no part of it: a proof holds for every table.
     *
     * @param policy the policy
     * @return 64 hexadecimal digits
     */
    public static String of(Policy policy) {
        return of(policy.rules().rules(), Optional.of(frame(policy)));
    }

    /**
     * The fingerprint for rules without a policy.
     *
     * @param rules the general rules
     * @return 64 hexadecimal digits
     */
    public static String of(Collection<Rule> rules) {
        return of(rules, Optional.empty());
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

    private static String of(Collection<Rule> rules, Optional<PolicyFrame> frame) {
        String all = rules.stream().map(CanonicalRule::hash).sorted().collect(Collectors.joining("\n"));
        return Fingerprint.of("prover " + EDITION + "\n" + frame + "\n" + all);
    }
}
