package nl.weegschaal.engine.clock;

import java.util.Collection;
import java.util.List;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockStage;

/** Answers the questions of one stage from given facts. */
@FunctionalInterface
public interface ClockRun {
    /**
     * Answers the questions of a stage.
     *
     * @param stage what the run is about
     * @param given the given facts
     * @return every application of a rule
     */
    List<ClockFiring> run(ClockStage stage, Collection<? extends ClockGiven> given);
}
