package nl.weegschaal.authoring.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Severity;
import nl.weegschaal.engine.prove.Counterexample;
import nl.weegschaal.engine.prove.Proof;
import nl.weegschaal.engine.remark.Accepted;
import nl.weegschaal.engine.scenario.Difference;
import nl.weegschaal.engine.scenario.ScenarioReport;

/**
 * What a check of one policy found.
 *
 * @param earlier whether an earlier run of the program found this, in the same files
 * @param policy the id of the policy; the name of its folder if it does not say a usable id
 * @param folder the folder that was checked
 * @param checked what was checked; empty if the policy cannot be read
 * @param scenarios what came of the scenarios and how much they show; empty if the policy cannot be read
 * @param proof what came of the proof of the guardrails; empty if the policy cannot be read or not be proved
 * @param broken for each finding about a guardrail that does not hold the case that shows it
 * @param accepted the warnings that the policy accepts, each with its acceptance; they are not among the findings
 * @param findings everything else that was found, file by file and from top to bottom
 */
public record CheckReport(
        boolean earlier,
        String policy,
        Folder folder,
        Optional<Checked> checked,
        Optional<ScenarioReport> scenarios,
        Optional<Proof> proof,
        Map<Problem, Counterexample> broken,
        List<Accepted.Pair> accepted,
        List<CheckFinding> findings) {
    /** Copies the lists. */
    public CheckReport {
        broken = Map.copyOf(broken);
        accepted = List.copyOf(accepted);
        findings = List.copyOf(findings);
    }

    /**
     * This report, as a later run of the program finds it.
     *
     * @return the same report, and its proof, made earlier
     */
    public CheckReport asEarlier() {
        return new CheckReport(
                true, policy, folder, checked, scenarios, proof.map(Proof::asEarlier), broken, accepted, findings);
    }

    /**
     * Whether anything was found that keeps the policy from being used.
     *
     * @return true if there is a finding of severity error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * The line of the file in which a finding stands.
     *
     * @param finding a finding of this report
     * @return the line without its end; empty if the finding is about a whole file, or if the line cannot be shown
     */
    public Optional<String> line(CheckFinding finding) {
        return new ShownLine(folder).at(finding.problem().place());
    }

    /**
     * What a scenario expects and the rules do not find, with the rules that led to what they find.
     *
     * @param finding a finding of this report
     * @return the difference; empty if the finding is not about one
     */
    public Optional<Difference> difference(CheckFinding finding) {
        return scenarios.stream()
                .flatMap(report -> report.results().stream())
                .flatMap(result -> result.differences().stream())
                .filter(difference -> difference.problem().equals(finding.problem()))
                .findFirst();
    }

    /**
     * The case that shows that a guardrail does not hold.
     *
     * @param finding a finding of this report
     * @return the counterexample; empty if the finding is not about one
     */
    public Optional<Counterexample> counterexample(CheckFinding finding) {
        return Optional.ofNullable(broken.get(finding.problem()));
    }
}
