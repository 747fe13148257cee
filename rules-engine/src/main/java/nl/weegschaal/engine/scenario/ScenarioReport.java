package nl.weegschaal.engine.scenario;

import java.util.List;
import nl.weegschaal.engine.remark.Remark;

/**
 * What came of all scenarios.
 *
 * @param results what came of each, those of the general rules first
 * @param coverage how much of the rules they show
 * @param remarks warnings: what no scenario shows, and indicators that the table leaves out
 */
public record ScenarioReport(List<ScenarioResult> results, Coverage coverage, List<Remark> remarks) {
    /** Copies the lists. */
    public ScenarioReport {
        results = List.copyOf(results);
        remarks = List.copyOf(remarks);
    }

    /**
     * Whether every scenario that could be read passed.
     *
     * @return true if none failed
     */
    public boolean passed() {
        return results.stream().allMatch(ScenarioResult::passed);
    }
}
