package nl.weegschaal.engine;

import java.util.Optional;
import nl.weegschaal.engine.prove.Proof;
import nl.weegschaal.model.advisory.PolicyUsed;

/**
 * A proof that was made of what is loaded.
 *
 * @param policy the policy, with its fingerprint; empty for the general rules by themselves, as for a country without a policy
 * @param proof how many cases were gone through, and the guardrails that do not hold: none, if nothing is wrong
 */
public record PolicyProof(Optional<PolicyUsed> policy, Proof proof) {}
