package nl.weegschaal.authoring.clock.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.clock.Clock;
import nl.weegschaal.engine.clock.ClockRules;
import nl.weegschaal.engine.clock.NotOneAnswer;
import nl.weegschaal.engine.clock.count.HolidayCalendar;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.engine.scenario.Difference;
import nl.weegschaal.model.clock.ClockAdvice;

/** Runs scenarios of the clock on the same rule engine that advises on cases. */
public final class ClockScenarioRunner {
    private final ClockRules rules;
    private final HolidayCalendar holidays;

    /**
     * Runs scenarios.
     *
     * @param rules the rules
     * @param holidays the official holidays
     */
    public ClockScenarioRunner(ClockRules rules, HolidayCalendar holidays) {
        this.rules = rules;
        this.holidays = holidays;
    }

    /**
     * Runs a scenario.
     *
     * @param scenario the scenario
     * @return what came of it; what fails is in the result and not thrown
     */
    public ClockScenarioResult run(ClockScenario scenario) {
        List<ClockRunFacts> runs = new ArrayList<>();
        Clock clock = new Clock(rules, holidays, (stage, given) -> {
            List<ClockFiring> firings = rules.program().run(stage, given);
            runs.add(ClockRunFacts.of(stage, given, firings));
            return firings;
        });
        try {
            ClockAdvice advice = scenario.advice(clock);
            List<Difference> differences = scenario.expectations().stream()
                    .map(expectation -> expectation.difference(advice))
                    .flatMap(Optional::stream)
                    .toList();
            return new ClockScenarioResult(
                    scenario,
                    differences,
                    differences.stream().map(Difference::problem).toList(),
                    runs);
        } catch (NotOneAnswer fault) {
            Problem problem = Problem.of(
                    ProblemCode.SCENARIO_FAILED,
                    scenario.place(),
                    ClockScenarioMessage.NO_ADVICE.with(String.valueOf(fault.getMessage())));
            return new ClockScenarioResult(scenario, List.of(), List.of(problem), runs);
        }
    }
}
