package nl.weegschaal.workbench.diff;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.diff.CaseChange;
import nl.weegschaal.authoring.diff.CaseChange.ChangedFinding;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.vocabulary.Question;

/** Which stored cases have other findings, to be read. */
final class CaseChangeText {
    private final DiffWords words;
    private final DiffLines lines;

    CaseChangeText(DiffWords words, DiffLines lines) {
        this.words = words;
        this.lines = lines;
    }

    void write(List<CaseChange> cases) {
        lines.blank();
        lines.add(
                0,
                words.say(
                        DiffReportMessage.STORED,
                        cases.size(),
                        cases.stream().filter(CaseChange::differs).count()));
        cases.stream().filter(CaseChange::differs).forEach(this::change);
    }

    private void change(CaseChange change) {
        lines.item(0, change.reference().value());
        refused(false, change.refused().before());
        refused(true, change.refused().after());
        fault(false, change.faults().before());
        fault(true, change.faults().after());
        change.findings().forEach(this::finding);
    }

    private void refused(boolean after, List<Objection> objections) {
        objections.forEach(objection -> lines.add(
                1,
                words.say(DiffReportMessage.REFUSED_BY, DiffWords.side(after))
                        + objection.problem().message().in(words.language())));
    }

    private void fault(boolean after, Optional<String> fault) {
        fault.ifPresent(
                message -> lines.add(1, words.say(DiffReportMessage.NO_ADVICE, DiffWords.side(after)) + message));
    }

    private void finding(ChangedFinding finding) {
        Question question = finding.findings().question();
        String area = finding.area().map(code -> " (" + code + ")").orElse("");
        lines.add(
                1,
                words.question(question) + area + ": "
                        + words.direction(finding.findings().direction()));
        lines.labelled(
                2,
                words.say(DiffReportMessage.FROM),
                text(finding.findings().sides().before()));
        lines.labelled(
                2,
                words.say(DiffReportMessage.TO),
                text(finding.findings().sides().after()));
    }

    private String text(Optional<DerivedFact> finding) {
        return finding.map(words::of).orElse(words.say(DiffReportMessage.NOT_THERE));
    }
}
