package nl.weegschaal.authoring.clock.check;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.check.ShownLine;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioResult;
import nl.weegschaal.authoring.clock.space.ClockProof;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Severity;
import nl.weegschaal.engine.scenario.Coverage;
import nl.weegschaal.engine.scenario.Difference;

/**
 * What a check of the rules of the clock found.
 *
 * @param folder the folder that was checked
 * @param scenarios what came of the scenarios
 * @param shown how much of the rules they show, and what holds in every combination; empty if the rules cannot be read
 * @param findings what was found, with the place of each
 */
public record ClockReport(
        Folder folder, List<ClockScenarioResult> scenarios, Optional<Shown> shown, List<Problem> findings) {
    /**
     * What is shown of rules that can be read.
     *
     * @param coverage how much of them the scenarios show
     * @param proof what holds in every combination of facts
     */
    public record Shown(Coverage coverage, ClockProof proof) {}

    /** Copies the lists. */
    public ClockReport {
        scenarios = List.copyOf(scenarios);
        findings = List.copyOf(findings);
    }

    /**
     * Whether the rules can be used.
     *
     * @return true if there is no error and every claim holds
     */
    public boolean isUsable() {
        return errors() == 0
                && shown.map(Shown::proof).filter(ClockProof::holds).isPresent();
    }

    /**
     * How many findings are errors.
     *
     * @return their number
     */
    public long errors() {
        return findings.stream()
                .filter(finding -> finding.code().severity() == Severity.ERROR)
                .count();
    }

    /**
     * How many scenarios passed.
     *
     * @return their number
     */
    public long passed() {
        return scenarios.stream().filter(ClockScenarioResult::passed).count();
    }

    /**
     * The line of the file in which a finding stands.
     *
     * @param finding a finding of this report
     * @return the line without its end; empty if the finding is about a whole file
     */
    public Optional<String> line(Problem finding) {
        return new ShownLine(folder).at(finding.place());
    }

    /**
     * What a scenario expects and the rules do not find.
     *
     * @param finding a finding of this report
     * @return the difference; empty if the finding is not about one
     */
    public Optional<Difference> difference(Problem finding) {
        return scenarios.stream()
                .flatMap(result -> result.differences().stream())
                .filter(difference -> difference.problem().equals(finding))
                .findFirst();
    }
}
