package nl.weegschaal.engine.policy.table;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/**
 * The days of a line of a table, or of what it is about.
 *
 * @param from the first day
 * @param until the last day, if there is one
 */
record LinePeriod(LocalDate from, Optional<LocalDate> until) {
    /** The days on which a line applies; what it leaves empty comes from the policy. */
    static LinePeriod of(TableRow row, TableDefaults defaults, Problems problems) {
        Cell first = row.cell("valid_from");
        Cell last = row.cell("valid_until");
        LinePeriod period = new LinePeriod(
                first.date().or(defaults::validFrom).orElse(LocalDate.EPOCH),
                last.date().or(defaults::validUntil));
        period.check(first, last, problems);
        return period;
    }

    /** Notes a problem, at the cell of the last day, if that lies before the first; the first, if the last is not its own. */
    void check(Cell first, Cell last, Problems problems) {
        until.filter(day -> day.isBefore(from)).ifPresent(day -> {
            boolean ownLast = last.text().isPresent();
            Text message = TableMessage.DAY_ORDER.with(last(last), day, first(first), from);
            Text mended = ownLast ? SharedMessage.OR_LATER.with(from) : SharedMessage.OR_EARLIER.with(day);
            boolean ownBoth = ownLast && first.text().isPresent();
            problems.add(Problem.of(ProblemCode.DATE_ORDER, (ownLast ? last : first).place(), message)
                    .withExpected(ownBoth ? mended : TableMessage.OR_NO_LINE.with(mended)));
        });
    }

    private static Text first(Cell cell) {
        return cell.text().isPresent()
                ? TableMessage.FIRST_IN_COLUMN.with(cell.column())
                : TableMessage.FIRST_OF_POLICY.text();
    }

    private static Text last(Cell cell) {
        return cell.text().isPresent()
                ? TableMessage.LAST_IN_COLUMN.with(cell.column())
                : TableMessage.LAST_OF_POLICY.text();
    }
}
