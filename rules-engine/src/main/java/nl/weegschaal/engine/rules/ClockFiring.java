package nl.weegschaal.engine.rules;

import java.util.List;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.model.clock.fact.ClockConclusion;
import nl.weegschaal.model.clock.fact.ClockFact;

/**
 * One application of a rule of the clock, as the rule engine reported it.
 *
 * @param rule the rule
 * @param premises the facts that matched its conditions
 */
public record ClockFiring(ClockRule rule, List<ClockFact> premises) {
    /** Copies the premises. */
    public ClockFiring {
        premises = List.copyOf(premises);
    }

    /**
     * What it concluded.
     *
     * @return the conclusion of the rule
     */
    public ClockConclusion conclusion() {
        return rule.conclusion();
    }
}
