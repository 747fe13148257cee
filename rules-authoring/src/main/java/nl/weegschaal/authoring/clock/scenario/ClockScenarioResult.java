package nl.weegschaal.authoring.clock.scenario;

import java.util.List;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.scenario.Difference;

/**
 * What came of a scenario of the clock.
 *
 * @param scenario the scenario
 * @param differences what it expects and the rules do not find
 * @param problems everything that is wrong, as problems of the scenario file; none if it passed
 * @param runs every run of the rules
 */
public record ClockScenarioResult(
        ClockScenario scenario, List<Difference> differences, List<Problem> problems, List<ClockRunFacts> runs) {
    /** Copies the lists. */
    public ClockScenarioResult {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
        runs = List.copyOf(runs);
    }

    /**
     * Whether the rules find everything that the scenario expects.
     *
     * @return true if nothing differs
     */
    public boolean passed() {
        return problems.isEmpty();
    }
}
