package nl.weegschaal.benchmarks.drools;

import java.util.List;
import nl.weegschaal.model.fact.DerivedFact;

/**
 * What Drools alone makes of one run.
 *
 * @param derived what the rules concluded
 * @param fired which rules fired on what; empty without a listener
 */
public record DroolsAnswer(List<DerivedFact> derived, List<Fired> fired) {
    /**
     * One firing, as a listener sees it.
     *
     * @param rule the name of the rule
     * @param objects the objects of the match
     */
    public record Fired(String rule, List<Object> objects) {}
}
