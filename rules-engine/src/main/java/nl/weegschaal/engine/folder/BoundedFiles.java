package nl.weegschaal.engine.folder;

import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/** The files read so far, within the limits. Once there is too much it takes no more, and says so once. */
final class BoundedFiles {
    private final FolderLimits limits;
    private final String shown;
    private final Problems problems;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long total;
    private boolean full;

    BoundedFiles(FolderLimits limits, String shown, Problems problems) {
        this.limits = limits;
        this.shown = shown;
        this.problems = problems;
    }

    void add(String name, byte[] content) {
        if (full) {
            return;
        }
        total += content.length;
        if (files.size() == limits.files()) {
            full(ProblemCode.TOO_MANY, FolderMessage.TOO_MANY_FILES.text(), FolderMessage.FILES.with(limits.files()));
        } else if (total > limits.totalBytes()) {
            full(
                    ProblemCode.TOO_LARGE,
                    FolderMessage.TOO_LARGE_TOGETHER.text(),
                    SharedMessage.AT_MOST.with(FolderLimits.shown(limits.totalBytes())));
        } else {
            files.put(name, content);
        }
    }

    private void full(ProblemCode code, Text message, Text most) {
        full = true;
        problems.add(Problem.of(code, Place.of(shown), message).withExpected(most));
    }

    boolean isFull() {
        return full;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }
}
