package nl.weegschaal.model.fact;

/**
 * There is no policy for this country on the decision date.
 */
public record PolicyMissing() implements GivenFact {}
