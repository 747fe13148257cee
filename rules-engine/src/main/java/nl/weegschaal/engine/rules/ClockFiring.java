package nl.weegschaal.engine.rules;

import java.util.Comparator;
import java.util.List;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.model.clock.fact.ClockConclusion;
import nl.weegschaal.model.clock.fact.ClockFact;

/**
 * One application of a rule of the clock, as the rule engine reported it.
 *
 * @param rule the rule
 * @param premises the facts that matched its conditions, in the order of the names of their types: a rule engine joins them in an
 *     order of its own
 */
public record ClockFiring(ClockRule rule, List<ClockFact> premises) {
    /** Copies the premises and puts them in order. */
    public ClockFiring {
        premises = premises.stream()
                .sorted(Comparator.comparing(fact -> fact.getClass().getSimpleName()))
                .toList();
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
