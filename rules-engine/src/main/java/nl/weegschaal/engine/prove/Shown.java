package nl.weegschaal.engine.prove;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.DerivedFact;

/**
 * An exhibit after the rule engine was run on it again.
 *
 * @param exhibit the facts
 * @param firings what the rule engine did
 * @param example a case that has these facts; empty if the policy never stands so
 */
public record Shown(Exhibit exhibit, List<Firing> firings, Optional<Example> example) {
    /** Copies the firings. */
    public Shown {
        firings = List.copyOf(firings);
    }

    /**
     * What was concluded.
     *
     * @return each conclusion once, in the order in which the questions came to it
     */
    public List<DerivedFact> conclusions() {
        return firings.stream().map(Firing::conclusion).distinct().toList();
    }

    /**
     * The rules that fired.
     *
     * @return each once
     */
    public List<RuleId> rules() {
        return firings.stream().map(Firing::rule).distinct().toList();
    }
}
