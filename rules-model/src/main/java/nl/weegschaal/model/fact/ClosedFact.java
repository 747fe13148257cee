package nl.weegschaal.model.fact;

/**
 * A record whose components are words of a closed vocabulary: a {@link Fact} on the merits, or a fact of the clock. The two are
 * apart by type, so that no derivation on the merits can hold a fact of the clock.
 *
 * <p>What {@code toString} gives is the type alone and no value: the rule engine writes the facts that it works with into its log, if a host lets
 * it log every detail, and values of a case have no place there.
 */
public interface ClosedFact {}
