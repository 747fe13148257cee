package nl.weegschaal.workbench.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.authoring.check.CheckFinding;
import nl.weegschaal.authoring.check.CheckReport;
import nl.weegschaal.authoring.output.AcceptanceJson;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.remark.AcceptanceReader;
import nl.weegschaal.engine.remark.Subject;
import nl.weegschaal.engine.text.Words;

/** What a check found, to be read. */
final class CheckText {
    private static final String INDENT = "    ";

    private final CheckWords words;
    private final FindingText findings;
    private final Words facts;
    private final AcceptanceJson acceptances;

    CheckText(CheckWords words, Words facts, AcceptanceJson acceptances) {
        this.words = words;
        this.findings = new FindingText(words);
        this.facts = facts;
        this.acceptances = acceptances;
    }

    String write(List<CheckReport> reports) {
        StringBuilder text = new StringBuilder();
        for (CheckReport report : reports) {
            Set<String> shown = new HashSet<>();
            for (CheckFinding finding : report.findings()) {
                findings.write(finding.problem(), report.line(finding), report.difference(finding), text);
                report.counterexample(finding)
                        .map(example -> new CounterexampleText(words, facts).write(example))
                        .ifPresent(lines -> lines.forEach(line -> line(text, line)));
                acceptance(report, finding).filter(shown::add).ifPresent(text::append);
                findings.page(finding.problem(), text);
            }
            text.append(new CheckSummary(words).write(report));
        }
        return text.toString();
    }

    /** One acceptance holds for every warning of its kind about one rule or file, so it is shown once. */
    private Optional<String> acceptance(CheckReport report, CheckFinding finding) {
        return finding.acceptable().map(subject -> {
            String file = report.folder().path(AcceptanceReader.FILE);
            boolean isNew = report.folder().bytes(AcceptanceReader.FILE).isEmpty();
            StringBuilder text = new StringBuilder();
            line(
                    text,
                    isNew
                            ? words.say(CheckReportMessage.TO_ACCEPT_IN_NEW, file)
                            : words.say(CheckReportMessage.TO_ACCEPT, file));
            return text.append(json(finding, subject, isNew).indent(INDENT.length()))
                    .toString();
        });
    }

    private String json(CheckFinding finding, Subject subject, boolean isNew) {
        return isNew
                ? acceptances.writeFile(finding.problem().code(), subject)
                : acceptances.write(finding.problem().code(), subject);
    }

    private static void line(StringBuilder text, String line) {
        text.append("  ").append(Printable.of(line)).append('\n');
    }
}
