package nl.weegschaal.benchmarks.facts;

import java.util.Collection;
import java.util.Set;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;

/**
 * One application of a rule, for comparison.
 *
 * @param rule the name of the rule
 * @param premises the facts that it rests on, in no order
 * @param conclusion what it concluded
 */
public record Applied(String rule, Set<Fact> premises, DerivedFact conclusion) {
    /** Copies the premises. */
    public Applied {
        premises = Set.copyOf(premises);
    }

    /**
     * An application whose premises may come in any order, and twice.
     *
     * @param rule the name of the rule
     * @param premises the facts
     * @param conclusion what it concluded
     * @return the application
     */
    public static Applied of(String rule, Collection<? extends Fact> premises, DerivedFact conclusion) {
        return new Applied(rule, Set.copyOf(premises), conclusion);
    }
}
