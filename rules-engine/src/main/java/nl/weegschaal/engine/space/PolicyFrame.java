package nl.weegschaal.engine.space;

import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/**
 * What is the same for every case under one policy.
 *
 * @param status whether the policy is published or an illustration
 * @param conflict the armed conflict that it states
 */
public record PolicyFrame(PolicyStatus status, ArmedConflict conflict) {}
