package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.fact.ClosedFact;

/** A closed fact of the clock. By its type it is no fact on the merits. */
public sealed interface ClockFact extends ClosedFact permits ClockGiven, ClockConclusion {}
