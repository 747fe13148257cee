package nl.weegschaal.engine.clock.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.IllustrationUse;
import nl.weegschaal.model.clock.word.Regime;
import nl.weegschaal.model.text.Text;

/**
 * What a worklist keeps of a case as one line of text, for lists that do not fit in memory. Lines in the order of their
 * characters are cases in the order of a worklist. A line names sources by a number, so only the object that wrote it can read
 * it. Not thread-safe.
 */
public final class WorkItemLine {
    private static final String BETWEEN = "\t";
    private static final String OVERDUE = "0";
    private static final String NOT_OVERDUE = "1";
    private static final String NOTHING_TO_COME = "9999-99-99";
    private static final String NONE = "-";
    private static final int CELLS = 13;

    /** What cases rest on is the same for many of them. */
    private final List<List<Text>> sources = new ArrayList<>();

    /** Begins without a line. */
    public WorkItemLine() {}

    /**
     * Writes a case.
     *
     * @param item the case
     * @return the line, without a line feed
     */
    public String write(WorkItem item) {
        List<String> cells = new ArrayList<>(List.of(
                item.isOverdue() ? OVERDUE : NOT_OVERDUE,
                item.urgentDay().map(LocalDate::toString).orElse(NOTHING_TO_COME),
                item.decisionBy().toString(),
                item.reference(),
                item.regime().name(),
                item.code().name(),
                written(item.unmoved()),
                Boolean.toString(item.postponed()),
                Long.toString(item.daysLeft()),
                Integer.toString(item.contradictions())));
        cells.add(written(item.illustration().map(IllustrationUse::name)));
        cells.add(written(item.due()) + " " + item.atMost());
        cells.add(written(item.appealFrom()));
        item.upcoming().forEach(date -> cells.add(upcoming(date)));
        return String.join(BETWEEN, cells);
    }

    private String upcoming(WorkItem.Upcoming date) {
        return String.join(
                " ",
                date.kind().name(),
                Integer.toString(date.number()),
                date.day().toString(),
                written(date.unmoved()),
                Integer.toString(number(date.sources())));
    }

    private int number(List<Text> cited) {
        int known = sources.indexOf(cited);
        if (known >= 0) {
            return known;
        }
        sources.add(cited);
        return sources.size() - 1;
    }

    private static String written(Optional<?> value) {
        return value.map(Object::toString).orElse(NONE);
    }

    /**
     * Reads a case again.
     *
     * @param line a line that this object wrote
     * @return the case
     */
    public WorkItem read(String line) {
        List<String> cells = List.of(line.split(BETWEEN, -1));
        String[] penalty = cells.get(11).split(" ", -1);
        return new WorkItem(
                cells.get(3),
                Regime.valueOf(cells.get(4)),
                ClockCode.valueOf(cells.get(5)),
                LocalDate.parse(cells.get(2)),
                there(cells.get(6)).map(LocalDate::parse),
                Boolean.parseBoolean(cells.get(7)),
                Long.parseLong(cells.get(8)),
                Integer.parseInt(cells.get(9)),
                there(cells.get(10)).map(IllustrationUse::valueOf),
                cells.subList(CELLS, cells.size()).stream()
                        .map(this::readUpcoming)
                        .toList(),
                there(penalty[0]).map(Long::valueOf),
                Long.parseLong(penalty[1]),
                there(cells.get(12)).map(LocalDate::parse));
    }

    private WorkItem.Upcoming readUpcoming(String cell) {
        String[] parts = cell.split(" ", -1);
        return new WorkItem.Upcoming(
                DateKind.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                LocalDate.parse(parts[2]),
                there(parts[3]).map(LocalDate::parse),
                sources.get(Integer.parseInt(parts[4])));
    }

    private static Optional<String> there(String cell) {
        return Optional.of(cell).filter(written -> !written.equals(NONE));
    }
}
