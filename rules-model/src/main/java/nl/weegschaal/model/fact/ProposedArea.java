package nl.weegschaal.model.fact;

import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaControl;

/**
 * An area was named as alternative.
 *
 * @param control who holds power there, as the policy records it
 * @param longRangeAttack whether the policy records missiles or drones for that area
 */
public record ProposedArea(AreaControl control, Answer longRangeAttack) implements GivenFact {}
