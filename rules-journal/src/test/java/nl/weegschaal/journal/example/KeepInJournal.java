package nl.weegschaal.journal.example;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.journal.Chain;
import nl.weegschaal.journal.Disagreement;
import nl.weegschaal.journal.Journal;
import nl.weegschaal.journal.JournalCheck;
import nl.weegschaal.journal.Keeper;
import nl.weegschaal.journal.KeepingAdvisor;
import nl.weegschaal.journal.OfficerRole;
import nl.weegschaal.journal.Progress;
import nl.weegschaal.journal.Verdict;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.Question;

/** An example: advise, keep, disagree and check. */
final class KeepInJournal {
    private final List<String> logged = new ArrayList<>();

    Kept run(Weegschaal weegschaal, CaseFile caseFile, Path file) throws IOException {
        // page: begin
        Journal journal =
                Journal.open(file, Chain.unsigned(), (side, bytes) -> log("a torn line was moved to " + side));
        Keeper keeper = Keeper.of(journal);
        KeepingAdvisor advisor = new KeepingAdvisor(weegschaal::assess, keeper); // once, for all threads

        Advisory advisory = advisor.assess(caseFile); // its trace is on the disk now

        keeper.disagreed(new Disagreement(
                TraceDocument.of(advisory.trace()).coreHash(),
                Question.RISK,
                Optional.empty(), // the case as a whole
                OfficerRole.CASE_OFFICER, // never a name
                LocalDate.of(2026, 8, 3),
                new FreeText("The report of the municipality came in later.")));

        String keepElsewhere = journal.head().json();
        Verdict verdict = JournalCheck.ofChain().check(file, Progress.unheard());
        // page: end
        return new Kept(advisory, keepElsewhere, verdict);
    }

    private void log(String line) {
        logged.add(line);
    }

    /** What came of it. */
    record Kept(Advisory advisory, String head, Verdict verdict) {}
}
