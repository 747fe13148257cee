package nl.weegschaal.workbench.deadlines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.workbench.externalsort.SortedLines;

/**
 * Finds cases that appear twice among any number of them: in the order of their references the same ones stand next to each
 * other. Which of two is right nobody can tell, so the first counts and the other is reported.
 */
final class CasesOnce {
    private static final String BETWEEN = "\t";
    private static final int PARTS = 7;

    /** Numbers of one length are in the order of their digits. */
    private static final long FIRST_NUMBER = 1_000_000_000_000L;

    private final SortedLines lines;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private long number = FIRST_NUMBER;

    CasesOnce(SortedLines lines) {
        this.lines = lines;
    }

    /** A case with what is kept of it, on one line. */
    private record Kept(String reference, Place place, String content) {}

    void add(String reference, Place place, String content) {
        lines.add(String.join(
                BETWEEN,
                reference,
                Long.toString(number++),
                Integer.toString(numbers.computeIfAbsent(place.file(), this::added)),
                Integer.toString(place.line()),
                Integer.toString(place.column()),
                place.pointer(),
                content));
    }

    private int added(String file) {
        files.add(file);
        return files.size() - 1;
    }

    /** Gives what was kept of each case once, in the order of references. */
    void once(Problems problems, Consumer<String> each) {
        Kept first = new Kept("", Place.of(""), "");
        for (String line : lines) {
            Kept kept = kept(line);
            if (kept.reference().equals(first.reference())) {
                problems.add(Problem.of(
                        ProblemCode.DUPLICATE_ID,
                        kept.place(),
                        DeadlinesMessage.TWICE.with(kept.reference(), first.place())));
            } else {
                first = kept;
                each.accept(kept.content());
            }
        }
    }

    private Kept kept(String line) {
        String[] parts = line.split(BETWEEN, PARTS);
        Place place = new Place(
                files.get(Integer.parseInt(parts[2])),
                parts[5],
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]));
        return new Kept(parts[0], place, parts[6]);
    }
}
