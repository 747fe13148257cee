package nl.weegschaal.workbench.replay;

import java.nio.file.Path;
import java.util.List;
import nl.weegschaal.engine.replay.ReplayedTrace;
import nl.weegschaal.journal.Verdict;

/**
 * What came of a journal whose traces were worked out again.
 *
 * @param file the journal
 * @param verdict what its check found
 * @param traces how many traces it has, up to the first flaw
 * @param same how many of them come to the same
 * @param different how many come to something else
 * @param shown those that come to something else, up to {@link ReplayedLines#MOST_SHOWN}
 */
record ReplayedJournal(Path file, Verdict verdict, long traces, long same, long different, List<ReplayedTrace> shown) {

    /** How many traces could not be worked out. */
    long unknown() {
        return traces - same - different;
    }

    /** Whether the journal is as it was written and every trace in it comes to the same. */
    boolean isSame() {
        return verdict.holds() && same == traces;
    }
}
