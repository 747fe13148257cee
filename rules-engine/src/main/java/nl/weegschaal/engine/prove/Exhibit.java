package nl.weegschaal.engine.prove;

import java.util.List;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * The facts of one run in which a guardrail does not hold, or of one of two runs that together show it.
 *
 * @param scope what the run is about
 * @param facts its given facts
 * @param there for an alternative, the facts of the run for that area, if the guardrail depends on them; else empty
 */
public record Exhibit(Scope scope, List<GivenFact> facts, List<GivenFact> there) {
    /** Copies the facts. */
    public Exhibit {
        facts = List.copyOf(facts);
        there = List.copyOf(there);
    }

    static Exhibit of(Scope scope, List<GivenFact> facts) {
        return new Exhibit(scope, facts, List.of());
    }
}
