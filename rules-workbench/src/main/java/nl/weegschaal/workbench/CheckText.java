package nl.weegschaal.workbench;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.check.CheckFinding;
import nl.weegschaal.engine.check.CheckReport;
import nl.weegschaal.engine.check.Checked;
import nl.weegschaal.engine.check.FindingTitles;
import nl.weegschaal.engine.check.Severity;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;

/** What a check found, to be read. */
final class CheckText {
    private static final String INDENT = "    ";

    private final CheckWords words;

    CheckText(CheckWords words) {
        this.words = words;
    }

    String write(List<CheckReport> reports) {
        StringBuilder text = new StringBuilder();
        for (CheckReport report : reports) {
            report.findings().forEach(finding -> finding(report, finding, text));
            text.append(summary(report)).append('\n');
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
        report.line(finding)
                .filter(line -> !line.isBlank())
                .map(line -> new MarkedLine(line, Math.max(1, place.column())).write(INDENT))
                .ifPresent(text::append);
        line(text, problem.message());
        Optional.ofNullable(problem.expected()).ifPresent(expected -> line(text, words.expected() + expected));
        Optional.ofNullable(problem.suggestion())
                .ifPresent(nearest -> line(text, words.didYouMean() + "\"" + nearest + "\"?"));
        line(text, words.see() + FindingTitles.page(problem.code()));
        text.append('\n');
    }

    private static void line(StringBuilder text, String line) {
        text.append("  ").append(line).append('\n');
    }

    private String summary(CheckReport report) {
        long errors = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        long warnings = report.findings().size() - errors;
        String found = words.found(report.policy(), errors, warnings);
        return report.checked().map(checked -> found + "\n" + checked(checked)).orElse(found);
    }

    private String checked(Checked checked) {
        return "  " + words.checked(checked.rules(), checked.generalRules(), checked.lines(), checked.areas());
    }
}
