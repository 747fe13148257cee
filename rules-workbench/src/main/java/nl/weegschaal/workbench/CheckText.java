package nl.weegschaal.workbench;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.check.CheckFinding;
import nl.weegschaal.engine.check.CheckReport;
import nl.weegschaal.engine.check.FindingTitles;
import nl.weegschaal.engine.output.AcceptanceJson;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.remark.AcceptanceReader;
import nl.weegschaal.engine.remark.Subject;
import nl.weegschaal.engine.scenario.Because;
import nl.weegschaal.engine.scenario.Difference;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.text.Language;

/** What a check found, to be read. */
final class CheckText {
    private static final String INDENT = "    ";

    private final FindingTitles titles = new FindingTitles();
    private final CheckWords words;
    private final Words facts;
    private final AcceptanceJson acceptances;

    CheckText(CheckWords words, Words facts, AcceptanceJson acceptances) {
        this.words = words;
        this.facts = facts;
        this.acceptances = acceptances;
    }

    String write(List<CheckReport> reports) {
        StringBuilder text = new StringBuilder();
        for (CheckReport report : reports) {
            Set<String> shown = new HashSet<>();
            for (CheckFinding finding : report.findings()) {
                finding(report, finding, text);
                report.counterexample(finding)
                        .map(example -> new CounterexampleText(words, facts).write(example))
                        .ifPresent(lines -> lines.forEach(line -> line(text, line)));
                acceptance(report, finding).filter(shown::add).ifPresent(text::append);
                line(text, words.see() + FindingTitles.page(finding.problem().code()));
                text.append('\n');
            }
            text.append(new CheckSummary(words).write(report));
        }
        return text.toString();
    }

    private void finding(CheckReport report, CheckFinding finding, StringBuilder text) {
        Problem problem = finding.problem();
        Place place = problem.place();
        Place shown = new Place(place.file(), "", place.line(), place.column());
        text.append(problem.code().word())
                .append(", ")
                .append(words.severity(finding.severity()))
                .append(", ")
                .append(shown)
                .append('\n');
        title(problem, text);
        report.line(finding)
                .filter(line -> !line.isBlank())
                .map(line -> new MarkedLine(line, Math.max(1, place.column())).write(INDENT))
                .ifPresent(text::append);
        report.difference(finding)
                .ifPresentOrElse(difference -> difference(difference, text), () -> problem(problem, text));
    }

    /** A code is a few words of English, so its title is for who reads another language. */
    private void title(Problem problem, StringBuilder text) {
        if (words.language() != Language.EN) {
            line(text, titles.title(problem.code()).in(words.language()));
        }
    }

    private void problem(Problem problem, StringBuilder text) {
        line(text, problem.message().in(words.language()));
        Optional.ofNullable(problem.expected())
                .ifPresent(expected -> line(text, words.expected() + expected.in(words.language())));
        Optional.ofNullable(problem.suggestion())
                .ifPresent(nearest -> line(text, words.didYouMean() + "\"" + nearest + "\"?"));
    }

    private void difference(Difference difference, StringBuilder text) {
        line(text, difference.what());
        line(text, words.expected() + difference.expected().in(words.language()));
        line(text, words.found() + difference.found().in(words.language()));
        for (Because because : difference.because()) {
            line(text, words.because() + because.line().in(words.language()));
            line(text, "  " + because.sentence().in(words.language()));
        }
    }

    /** One acceptance holds for every warning of its kind about one rule or file, so it is shown once. */
    private Optional<String> acceptance(CheckReport report, CheckFinding finding) {
        return finding.acceptable().map(subject -> {
            String file = report.folder().path(AcceptanceReader.FILE);
            boolean isNew = report.folder().bytes(AcceptanceReader.FILE).isEmpty();
            StringBuilder text = new StringBuilder();
            line(text, isNew ? words.toAcceptInNew(file) : words.toAccept(file));
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
