package nl.weegschaal.model.fact;

import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * The finding on the risk in the home area.
 *
 * @param code the finding
 */
public record RiskAtHome(RiskCode code) implements GivenFact {}
