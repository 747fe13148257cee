package nl.weegschaal.model.fact;

import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * The finding on the risk for the same applicant in the area named as alternative.
 *
 * @param code the finding
 */
public record RiskThere(RiskCode code) implements GivenFact {}
