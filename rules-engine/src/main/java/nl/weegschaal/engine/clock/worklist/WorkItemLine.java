package nl.weegschaal.engine.clock.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.Regime;

/**
 * What a worklist keeps of a case as one line of text, for lists that do not fit in memory. Lines in the order of their
 * characters are cases in the order of a worklist.
 */
public final class WorkItemLine {
    private static final String BETWEEN = "\t";
    private static final String NOTHING_TO_COME = "9999-99-99";
    private static final String NONE = "-";
    private static final int CELLS = 9;

    private WorkItemLine() {}

    /**
     * Writes a case.
     *
     * @param item the case
     * @return the line, without a line feed
     */
    public static String write(WorkItem item) {
        List<String> cells = new ArrayList<>(List.of(
                item.next().map(next -> next.day().toString()).orElse(NOTHING_TO_COME),
                item.decisionBy().toString(),
                item.reference(),
                item.regime().name(),
                item.code().name(),
                Long.toString(item.daysLeft()),
                Integer.toString(item.contradictions()),
                written(item.due()) + " " + item.atMost(),
                written(item.appealFrom())));
        item.upcoming().forEach(date -> cells.add(date.kind().name() + " " + date.number() + " " + date.day()));
        return String.join(BETWEEN, cells);
    }

    private static String written(Optional<?> value) {
        return value.map(Object::toString).orElse(NONE);
    }

    /**
     * Reads a case again.
     *
     * @param line a line that was written here
     * @return the case
     */
    public static WorkItem read(String line) {
        List<String> cells = List.of(line.split(BETWEEN, -1));
        String[] penalty = cells.get(7).split(" ", -1);
        return new WorkItem(
                cells.get(2),
                Regime.valueOf(cells.get(3)),
                ClockCode.valueOf(cells.get(4)),
                LocalDate.parse(cells.get(1)),
                Long.parseLong(cells.get(5)),
                Integer.parseInt(cells.get(6)),
                cells.subList(CELLS, cells.size()).stream()
                        .map(WorkItemLine::upcoming)
                        .toList(),
                there(penalty[0]).map(Long::valueOf),
                Long.parseLong(penalty[1]),
                there(cells.get(8)).map(LocalDate::parse));
    }

    private static WorkItem.Upcoming upcoming(String cell) {
        String[] parts = cell.split(" ", -1);
        return new WorkItem.Upcoming(DateKind.valueOf(parts[0]), Integer.parseInt(parts[1]), LocalDate.parse(parts[2]));
    }

    private static Optional<String> there(String cell) {
        return Optional.of(cell).filter(written -> !written.equals(NONE));
    }
}
