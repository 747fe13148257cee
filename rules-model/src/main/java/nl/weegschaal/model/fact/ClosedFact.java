package nl.weegschaal.model.fact;

/**
 * A record whose components are words of a closed vocabulary: a {@link Fact} on the merits, or a fact of the clock. The two are
 * apart by type, so that no derivation on the merits can hold a fact of the clock.
 */
public interface ClosedFact {}
