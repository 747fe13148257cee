package nl.weegschaal.workbench.journal;

import java.nio.file.Path;
import nl.weegschaal.engine.output.JsonOutput;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.journal.Flaw;
import nl.weegschaal.journal.Link;
import nl.weegschaal.journal.Verdict;
import nl.weegschaal.journal.VerdictJson;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.Format;

/** What the commands about a journal print. */
public record JournalText(Format format, Language language) {

    /** What a check found: the flaw first. */
    public String of(Path journal, Verdict verdict) {
        String file = journal.toString();
        if (format == Format.JSON) {
            return VerdictJson.of(file, verdict) + "\n";
        }
        return verdict.flaw().map(flaw -> flaw(file, flaw)).orElse("") + summary(file, verdict);
    }

    /** What became of a journal besides: for standard error. */
    public String setAside(Path side, long bytes) {
        return Printable.of(JournalReportMessage.TORN_MOVED.with(side, bytes).in(language)) + "\n";
    }

    String kept(Path journal, Link link) {
        return format == Format.JSON
                ? JsonOutput.line(output -> {
                            output.number("sequence", link.sequence());
                            output.text("hash", link.hash());
                        })
                        + "\n"
                : Printable.of(JournalReportMessage.KEPT
                                .with(journal, link.sequence(), link.hash())
                                .in(language))
                        + "\n";
    }

    private String flaw(String file, Flaw flaw) {
        return Printable.of(file + ":" + flaw.line() + ": " + flaw.message().in(language)) + "\n";
    }

    private String summary(String file, Verdict verdict) {
        long lines = verdict.head().sequence();
        Text held = verdict.holds()
                ? JournalReportMessage.HOLDS.with(file, lines)
                : JournalReportMessage.HOLDS_UP_TO.with(file, lines);
        Text without = JournalReportMessage.WITHOUT_TEXTS.with(verdict.withoutTexts());
        Text head = JournalReportMessage.HEAD.with(lines, verdict.head().hash());
        return Printable.of(held.in(language) + (verdict.withoutTexts() > 0 ? without.in(language) : "")) + "\n"
                + head.in(language) + "\n";
    }
}
