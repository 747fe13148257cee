package nl.weegschaal.model.fact;

/**
 * On what the advisory as a whole rests.
 *
 * @param illustrativePolicy whether the policy used is illustrative
 * @param defaultWeighing whether the default weighing of elements was used for an area
 */
public record AdviceBasis(boolean illustrativePolicy, boolean defaultWeighing) implements GivenFact {}
