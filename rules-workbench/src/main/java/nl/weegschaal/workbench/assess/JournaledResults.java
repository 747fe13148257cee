package nl.weegschaal.workbench.assess;

import java.io.IOException;
import java.nio.file.Path;
import nl.weegschaal.engine.archive.RuleArchive;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.casefile.Places;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.journal.Chain;
import nl.weegschaal.journal.Journal;
import nl.weegschaal.journal.JournalListener;
import nl.weegschaal.journal.TraceEntry;
import nl.weegschaal.workbench.journal.JournalFault;
import nl.weegschaal.workbench.journal.JournalMessage;

/**
 * Keeps the trace of each advisory in a journal before it is shown, and in a folder next to it the rules and policies that it was made with, so
 * that it can be replayed when those are no longer in use. An advisory that cannot be kept is not shown.
 */
final class JournaledResults implements Results {
    private final Path file;
    private final RuleArchive archive;
    private final Chain chain;
    private final JournalListener listener;
    private final Results results;

    JournaledResults(Path file, Chain chain, JournalListener listener, Results results) {
        this.file = file;
        this.archive = new RuleArchive(file.resolveSibling(TraceFolder.RULES));
        this.chain = chain;
        this.listener = listener;
        this.results = results;
    }

    @Override
    public void add(Places places, Advised advised, Problems problems) {
        try {
            Journal journal = Journal.open(file, chain, listener);
            // The rules first: a trace that is there can be replayed.
            for (RuleContent content : advised.rules()) {
                archive.keep(content);
            }
            journal.append(TraceEntry.of(advised.advisory().trace()));
        } catch (IOException e) {
            problems.add(Problem.of(
                    ProblemCode.NOT_WRITTEN,
                    Place.of(file.toString()),
                    JournalMessage.NOT_KEPT.with(
                            advised.advisory().caseFile().reference().value(), new JournalFault(e).message())));
            return;
        }
        results.add(places, advised, problems);
    }

    @Override
    public void finish() {
        results.finish();
    }
}
