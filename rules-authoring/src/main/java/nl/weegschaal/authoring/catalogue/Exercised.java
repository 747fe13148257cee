package nl.weegschaal.authoring.catalogue;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioResult;
import nl.weegschaal.engine.scenario.ScenarioResult;
import nl.weegschaal.model.advisory.RuleId;

/** A scenario with the rules that fire in it. */
record Exercised(ShownBy scenario, Set<RuleId> fired) {
    static Exercised of(ScenarioResult result) {
        return new Exercised(
                new ShownBy(result.scenario().file(), result.scenario().title()),
                all(result.runs().stream().map(run -> run.fired())));
    }

    static Exercised of(ClockScenarioResult result) {
        return new Exercised(
                new ShownBy(result.scenario().file(), result.scenario().title()),
                all(result.runs().stream().map(run -> run.fired())));
    }

    private static Set<RuleId> all(Stream<Set<RuleId>> fired) {
        return fired.flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }
}
