package nl.weegschaal.model.clock;

import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/**
 * The country policy that states a decision moratorium.
 *
 * @param policy the name of the policy, which tells one version of a country's policy from another
 * @param title what the policy is called
 * @param status whether the policy is published or illustrative; no output may hide it
 * @param source where the moratorium stands, as the policy gives it
 */
public record MoratoriumOrigin(String policy, Text title, PolicyStatus status, LegalSource source) {}
