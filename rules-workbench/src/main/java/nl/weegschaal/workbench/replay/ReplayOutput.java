package nl.weegschaal.workbench.replay;

import java.util.List;
import nl.weegschaal.engine.output.ReplayJson;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.replay.ReplayedTrace;
import nl.weegschaal.journal.VerdictJson;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.console.Format;
import nl.weegschaal.workbench.journal.JournalText;

/** What the command prints when traces were worked out again. */
public record ReplayOutput(Format format, Language language, boolean onOtherPolicy) {
    /** The value of {@code schema} in what is printed of a journal. */
    static final String SCHEMA = "weegschaal/journal-replay/1";

    /** Each trace with what only one of the two derivations says. */
    public String of(List<ReplayedTrace> traces) {
        return format == Format.JSON
                ? new ReplayJson().write(traces) + "\n"
                : new ReplayText(new ReplayWords(language), onOtherPolicy).write(traces);
    }

    /** What differs first, then the check of the journal, then the counts. */
    String of(ReplayedJournal journal) {
        if (format == Format.JSON) {
            return json(journal);
        }
        ReplayWords words = new ReplayWords(language);
        long left = journal.different() - journal.shown().size();
        return of(journal.shown())
                + new JournalText(format, language).of(journal.file(), journal.verdict())
                + Printable.of(words.counts(journal))
                + "\n"
                + (left > 0 ? words.say(ReplayReportMessage.NOT_SHOWN, left) + "\n" : "");
    }

    /** Two published documents and four numbers: nothing here needs to be escaped. */
    private String json(ReplayedJournal journal) {
        return "{\n  \"schema\": \"" + SCHEMA + "\",\n  \"traces\": " + journal.traces() + ",\n  \"same\": "
                + journal.same() + ",\n  \"different\": " + journal.different() + ",\n  \"unknown\": "
                + journal.unknown() + ",\n  \"check\": "
                + VerdictJson.of(journal.file().toString(), journal.verdict()) + ",\n  \"replay\": "
                + new ReplayJson().write(journal.shown()) + "\n}\n";
    }
}
