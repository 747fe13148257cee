package nl.weegschaal.authoring.check;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.List;

/** Findings as a reader of the policy meets them: the metadata, the table, everything else; each from top to bottom. */
final class FileOrder {
    private FileOrder() {}

    static List<CheckFinding> of(List<CheckFinding> findings) {
        List<String> order = findings.stream()
                .map(finding -> finding.problem().place().file())
                .distinct()
                .sorted(comparing(FileOrder::rank).thenComparing(file -> file))
                .toList();
        return findings.stream()
                .sorted(comparingInt((CheckFinding finding) ->
                                order.indexOf(finding.problem().place().file()))
                        .thenComparingInt(finding -> finding.problem().place().line())
                        .thenComparingInt(finding -> finding.problem().place().column()))
                .toList();
    }

    private static int rank(String file) {
        if (file.endsWith("policy.json")) {
            return 0;
        }
        return file.endsWith(".csv") ? 1 : 2;
    }
}
