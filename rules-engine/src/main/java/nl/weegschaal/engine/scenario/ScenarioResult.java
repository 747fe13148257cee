package nl.weegschaal.engine.scenario;

import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.problem.Problem;

/**
 * What came of a scenario.
 *
 * @param scenario the scenario
 * @param differences what it expects and the rules do not find
 * @param refusals why there is no advice on it at all; mostly none
 * @param runs the facts of every run of the rules; none if there is no advice
 */
public record ScenarioResult(
        Scenario scenario, List<Difference> differences, List<Problem> refusals, List<RunFacts> runs) {
    /** Copies the lists. */
    public ScenarioResult {
        differences = List.copyOf(differences);
        refusals = List.copyOf(refusals);
        runs = List.copyOf(runs);
    }

    /**
     * Whether the rules find everything that the scenario expects.
     *
     * @return true if nothing differs
     */
    public boolean passed() {
        return differences.isEmpty() && refusals.isEmpty();
    }

    /**
     * Everything that is wrong, as problems of the scenario file.
     *
     * @return the problems, none if it passed
     */
    public List<Problem> problems() {
        return Stream.concat(refusals.stream(), differences.stream().map(Difference::problem))
                .toList();
    }
}
