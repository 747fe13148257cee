package nl.weegschaal.authoring.clock.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weegschaal.engine.scenario.Difference;
import nl.weegschaal.engine.scenario.ExpectedWords;
import nl.weegschaal.engine.scenario.Observed;
import nl.weegschaal.model.clock.ClockAdvice;

/**
 * One thing that a scenario of the clock expects.
 *
 * @param words the words
 * @param observation where in the advice to look
 */
record ClockExpectation(ExpectedWords words, Function<ClockAdvice, List<Observed>> observation) {
    /** What is found instead; empty if it is as expected. */
    Optional<Difference> difference(ClockAdvice advice) {
        return words.difference(observation.apply(advice));
    }

    boolean isMetBy(ClockAdvice advice) {
        return words.isMetBy(
                observation.apply(advice).stream().map(Observed::word).toList());
    }
}
