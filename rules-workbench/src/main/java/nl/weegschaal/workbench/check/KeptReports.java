package nl.weegschaal.workbench.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weegschaal.authoring.check.CheckReport;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.workbench.machine.CacheFolder;

/**
 * What checks wrote that found nothing, kept for when the same is asked of the same files. A check that found anything is made anew
 * each time, so that nothing that a person must act on is ever out of date.
 */
final class KeptReports {
    private static final String KIND = "report";

    private final Optional<CacheFolder> folder;
    private final String form;

    /** Reports in one form, such as {@code TEXT EN}. */
    KeptReports(Optional<CacheFolder> folder, String form) {
        this.folder = folder;
        this.form = form;
    }

    /** What an earlier check of these very files wrote. */
    Optional<String> get(List<Folder> policies) {
        return folder.flatMap(kept -> kept.read(KIND, key(policies)));
    }

    /** Keeps what a check writes; nothing if it found anything. */
    void keep(List<Folder> policies, List<CheckReport> reports, Writer writer) {
        boolean foundNothing =
                reports.stream().allMatch(report -> report.findings().isEmpty());
        if (foundNothing) {
            folder.ifPresent(kept -> kept.write(
                    KIND,
                    key(policies),
                    writer.write(reports.stream().map(CheckReport::asEarlier).toList())));
        }
    }

    /** Writes reports in the form that is asked for. */
    @FunctionalInterface
    interface Writer {
        String write(List<CheckReport> reports);
    }

    private String key(List<Folder> policies) {
        return Fingerprint.of(policies.stream()
                .map(policy -> Fingerprint.of(policy) + " " + policy.name())
                .collect(Collectors.joining("\n", form + "\n", "")));
    }
}
