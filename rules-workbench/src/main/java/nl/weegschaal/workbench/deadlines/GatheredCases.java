package nl.weegschaal.workbench.deadlines;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import nl.weegschaal.engine.clock.worklist.Exposure;
import nl.weegschaal.engine.clock.worklist.Totals;
import nl.weegschaal.engine.clock.worklist.WorkItem;
import nl.weegschaal.engine.clock.worklist.WorkItemLine;
import nl.weegschaal.engine.clock.worklist.Worklist;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.workbench.externalsort.SortedLines;

/** Cases that are worked out, for a worklist. Of each only a line is kept; of a single one the whole advice. */
final class GatheredCases implements AutoCloseable {
    /** Some megabytes. More cases go through temporary files. */
    static final int IN_MEMORY = 10_000;

    private final WorkItemLine line = new WorkItemLine();
    private final SortedLines byReference;
    private final SortedLines overdueFirst;
    private final CasesOnce cases;
    private Optional<ClockAdvice> first = Optional.empty();
    private long count;

    GatheredCases(Path scratch) {
        this.byReference = new SortedLines(scratch, IN_MEMORY);
        this.overdueFirst = new SortedLines(scratch, IN_MEMORY);
        this.cases = new CasesOnce(byReference);
    }

    void add(ClockAdvice advice, Place place) {
        count++;
        first = count == 1 ? Optional.of(advice) : Optional.empty();
        cases.add(advice.reference().value(), place, line.write(WorkItem.of(advice)));
    }

    /** The advice, if there is one case. */
    Optional<ClockAdvice> only() {
        return first;
    }

    /** The worklist; a case that appears twice is in it once, and is reported. It can be read until this is closed. */
    Worklist list(LocalDate day, Optional<Exposure> exposure, Problems problems) {
        Totals totals = new Totals(day, exposure);
        cases.once(problems, kept -> {
            totals.add(line.read(kept));
            overdueFirst.add(kept);
        });
        return new Worklist(day, this::items, totals);
    }

    private Iterator<WorkItem> items() {
        Iterator<String> lines = overdueFirst.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public WorkItem next() {
                return line.read(lines.next());
            }
        };
    }

    @Override
    public void close() {
        byReference.close();
        overdueFirst.close();
    }
}
