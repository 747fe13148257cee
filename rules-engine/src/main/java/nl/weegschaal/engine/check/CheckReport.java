package nl.weegschaal.engine.check;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;

/**
 * What a check of one policy found.
 *
 * @param policy the id of the policy; the name of its folder if it does not say a usable id
 * @param folder the folder that was checked
 * @param checked what was checked; empty if the policy cannot be used
 * @param findings everything that was found, file by file and from top to bottom
 */
public record CheckReport(String policy, Folder folder, Optional<Checked> checked, List<CheckFinding> findings) {
    /** Copies the findings. */
    public CheckReport {
        findings = List.copyOf(findings);
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
}
