package nl.weegschaal.workbench.replay;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.replay.ReplayedTrace;
import nl.weegschaal.journal.EntryKind;
import nl.weegschaal.journal.Line;
import nl.weegschaal.journal.LineVisitor;
import nl.weegschaal.journal.TraceEntry;
import nl.weegschaal.journal.Verdict;

/** Works out the traces of a journal line by line, in memory that does not grow with it. */
final class ReplayedLines implements LineVisitor {
    /** More traces than these that come to something else are counted and not shown. */
    static final int MOST_SHOWN = 100;

    private final Path journal;
    private final OneReplay one;
    private final Problems problems;
    private final List<ReplayedTrace> shown = new ArrayList<>();
    private long traces;
    private long same;
    private long different;

    ReplayedLines(Path journal, OneReplay one, Problems problems) {
        this.journal = journal;
        this.one = one;
        this.problems = problems;
    }

    @Override
    public void next(Line line) {
        if (line.link().kind().equals(EntryKind.ADVISORY_TRACE.word())) {
            traces++;
            source(line).flatMap(one::replay).ifPresent(this::count);
        }
    }

    private Optional<JsonSource> source(Line line) {
        byte[] document = TraceEntry.document(line).getBytes(StandardCharsets.UTF_8);
        String name = journal + ":" + line.link().sequence();
        return JsonSource.read(name, new ByteArrayInputStream(document), JsonLimits.forTrace(), problems);
    }

    private void count(ReplayedTrace trace) {
        if (one.isSame(trace)) {
            same++;
            return;
        }
        different++;
        if (shown.size() < MOST_SHOWN) {
            shown.add(trace);
        }
    }

    ReplayedJournal with(Verdict verdict) {
        return new ReplayedJournal(journal, verdict, traces, same, different, List.copyOf(shown));
    }
}
