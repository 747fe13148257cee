package nl.weegschaal.workbench.deadlines;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.clock.worklist.WorkItem;
import nl.weegschaal.engine.clock.worklist.Worklist;
import nl.weegschaal.engine.json.Words;

/** A worklist as a table (RFC 4180): codes and ISO days, the same in every language. */
public final class WorklistCsv {
    private static final String HEADING = "reference,regime,finding,decision_by,days_left,next_day,next_kind,"
            + "contradictions,penalty_due,penalty_at_most_more,appeal_from\r\n";

    private WorklistCsv() {}

    /**
     * Writes it, case by case.
     *
     * @param list the worklist
     * @param out where it is written, each line ended by a carriage return and a line feed
     */
    public static void write(Worklist list, PrintWriter out) {
        out.print(HEADING);
        list.items().forEach(item -> out.print(String.join(",", cells(item)) + "\r\n"));
    }

    /** No cell holds a comma, a quotation mark or a line end: references have none, and the rest are codes. */
    private static List<String> cells(WorkItem item) {
        return List.of(
                item.reference(),
                Words.of(item.regime()),
                item.code().name(),
                item.decisionBy().toString(),
                Long.toString(item.daysLeft()),
                written(item.next().map(WorkItem.Upcoming::day)),
                written(item.next().map(upcoming -> Words.of(upcoming.kind()))),
                Integer.toString(item.contradictions()),
                written(item.due()),
                item.due().isPresent() ? Long.toString(item.atMost()) : "",
                written(item.appealFrom()));
    }

    private static String written(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
