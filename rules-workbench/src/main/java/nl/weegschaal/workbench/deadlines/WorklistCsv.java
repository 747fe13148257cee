package nl.weegschaal.workbench.deadlines;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.weegschaal.engine.clock.worklist.WorkItem;
import nl.weegschaal.engine.clock.worklist.Worklist;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.workbench.file.SpreadsheetText;

/** A worklist as a table: codes and ISO days, the same in every language. */
public final class WorklistCsv {
    private static final List<String> HEADING = List.of(
            "reference",
            "regime",
            "finding",
            "decision_by",
            "days_left",
            "next_day",
            "next_kind",
            "contradictions",
            "penalty_due",
            "penalty_at_most_more",
            "appeal_from",
            "days_late",
            "postponed",
            "decision_by_unmoved",
            "next_day_unmoved",
            "illustrative_moratorium");

    private static final String END = "\r\n";

    private WorklistCsv() {}

    /**
     * Writes it for programs (RFC 4180), case by case, with every text as it is. No cell holds a comma, a quotation mark or a
     * line end: references have none, and the rest are codes.
     *
     * @param list the worklist
     * @param out where it is written, each line ended by a carriage return and a line feed
     */
    public static void write(Worklist list, PrintWriter out) {
        write(list, ",", UnaryOperator.identity(), out);
    }

    /**
     * Writes it for a spreadsheet with a decimal comma: with semicolons, and with references kept as text.
     *
     * @param list the worklist
     * @param out where it is written, each line ended by a carriage return and a line feed
     */
    public static void writeForSpreadsheet(Worklist list, PrintWriter out) {
        write(list, ";", SpreadsheetText::cell, out);
    }

    private static void write(Worklist list, String separator, UnaryOperator<String> text, PrintWriter out) {
        out.print(String.join(separator, HEADING) + END);
        list.items().forEach(item -> out.print(String.join(separator, cells(item, text)) + END));
    }

    private static List<String> cells(WorkItem item, UnaryOperator<String> text) {
        return List.of(
                text.apply(item.reference()),
                Words.of(item.regime()),
                item.code().name(),
                item.decisionBy().toString(),
                item.counted().isPresent() ? Long.toString(item.daysLeft()) : "",
                written(item.next().map(WorkItem.Upcoming::day)),
                written(item.next().map(upcoming -> Words.of(upcoming.kind()))),
                Integer.toString(item.contradictions()),
                written(item.due()),
                item.due().isPresent() ? Long.toString(item.atMost()) : "",
                written(item.appealFrom()),
                item.isOverdue() ? Long.toString(-item.daysLeft()) : "",
                Boolean.toString(item.postponed()),
                written(item.unmoved()),
                written(item.next().flatMap(WorkItem.Upcoming::unmoved)),
                written(item.illustration().map(Words::of)));
    }

    private static String written(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
