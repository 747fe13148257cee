package nl.weegschaal.benchmarks.peer;

import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;

/**
 * The sliding scale in one area, answered: the part of the decision that every peer can be given.
 *
 * @param scale what the gradation asks for
 * @param degree the degree of individual elements shown
 * @param risk the finding on the risk
 */
public record AreaAnswer(ScaleCode scale, Degree degree, RiskCode risk) {}
