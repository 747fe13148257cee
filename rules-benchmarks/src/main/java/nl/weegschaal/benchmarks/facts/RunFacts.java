package nl.weegschaal.benchmarks.facts;

import java.util.List;
import java.util.Set;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * One run of the rules as the library had it: what went in, and what came out.
 *
 * @param name the name of the run, such as {@code home}
 * @param scope what it is about
 * @param given the facts that went in
 * @param derived the facts that rules concluded
 * @param applied every application of a rule
 */
public record RunFacts(
        String name, Scope scope, List<GivenFact> given, Set<DerivedFact> derived, Set<Applied> applied) {
    /** Copies the parts. */
    public RunFacts {
        given = List.copyOf(given);
        derived = Set.copyOf(derived);
        applied = Set.copyOf(applied);
    }
}
