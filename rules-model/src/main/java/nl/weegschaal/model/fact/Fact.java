package nl.weegschaal.model.fact;

/**
 * A closed fact on the merits: a record whose components are words of the vocabulary. Two cases with the same closed facts get the
 * same derivation.
 */
public sealed interface Fact extends ClosedFact permits GivenFact, DerivedFact {}
