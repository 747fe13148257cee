package nl.weegschaal.engine.scenario;

import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.remark.AcceptableProblem;

/**
 * What came of all scenarios.
 *
 * @param general what came of those of the general rules
 * @param own what came of those of the policy
 * @param coverage how much of the rules they show
 * @param remarks warnings: what no scenario shows, and indicators that the table leaves out
 */
public record ScenarioReport(
        List<ScenarioResult> general, List<ScenarioResult> own, Coverage coverage, List<AcceptableProblem> remarks) {
    /** Copies the lists. */
    public ScenarioReport {
        general = List.copyOf(general);
        own = List.copyOf(own);
        remarks = List.copyOf(remarks);
    }

    /**
     * What came of every scenario.
     *
     * @return the results, those of the general rules first
     */
    public List<ScenarioResult> results() {
        return Stream.concat(general.stream(), own.stream()).toList();
    }
}
