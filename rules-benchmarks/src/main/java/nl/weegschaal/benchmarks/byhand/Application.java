package nl.weegschaal.benchmarks.byhand;

import java.util.List;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;

/**
 * One application of a norm.
 *
 * @param norm the norm
 * @param premises the facts that it rests on
 * @param conclusion what follows
 */
public record Application(Norm norm, List<Fact> premises, DerivedFact conclusion) {}
