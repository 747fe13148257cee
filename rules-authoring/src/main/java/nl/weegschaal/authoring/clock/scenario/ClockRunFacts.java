package nl.weegschaal.authoring.clock.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.clock.fact.ClockFact;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockStage;

/**
 * One run of the rules of the clock.
 *
 * @param stage what it was about
 * @param evaluation what conditions say about its facts, given and concluded
 * @param fired the rules that fired
 */
public record ClockRunFacts(ClockStage stage, Evaluation evaluation, Set<RuleId> fired) {
    /** Copies the rules. */
    public ClockRunFacts {
        fired = Set.copyOf(fired);
    }

    static ClockRunFacts of(ClockStage stage, Collection<? extends ClockGiven> given, Collection<ClockFiring> firings) {
        List<ClockFact> facts = new ArrayList<>(given);
        Set<RuleId> fired = new HashSet<>();
        for (ClockFiring firing : firings) {
            facts.add(firing.conclusion());
            fired.add(firing.rule().id());
        }
        return new ClockRunFacts(stage, new Evaluation(facts), fired);
    }
}
