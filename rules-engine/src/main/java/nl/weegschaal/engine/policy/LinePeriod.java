package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/**
 * The days of a line of a table, or of what it is about.
 *
 * @param from the first day
 * @param until the last day, if there is one
 */
record LinePeriod(LocalDate from, Optional<LocalDate> until) {
    /** The days on which a line applies; what it leaves empty comes from the policy. */
    static LinePeriod of(TableRow row, TableDefaults defaults, Problems problems) {
        LocalDate from = row.cell("valid_from").date().or(defaults::validFrom).orElse(LocalDate.EPOCH);
        LinePeriod period = new LinePeriod(from, row.cell("valid_until").date().or(defaults::validUntil));
        period.check(row.cell("valid_until"), problems);
        return period;
    }

    /** Notes a problem, at the cell of the last day, if that lies before the first. */
    void check(Cell last, Problems problems) {
        until.filter(day -> day.isBefore(from))
                .ifPresent(day -> problems.add(Problem.of(
                                ProblemCode.DATE_ORDER,
                                last.place(),
                                "the last day " + day + " in the column " + last.column() + " lies before the first, "
                                        + from)
                        .withExpected(from + " or later")));
    }
}
