package nl.weegschaal.model.fact;

/**
 * No area was named as alternative.
 */
public record NoAreaNamed() implements GivenFact {}
