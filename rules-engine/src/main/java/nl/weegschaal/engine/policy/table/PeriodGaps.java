package nl.weegschaal.engine.policy.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.remark.AcceptableProblem;
import nl.weegschaal.engine.remark.Subject;
import nl.weegschaal.model.text.Text;

/**
 * Finds days of a policy for which its tables have no line where a line is to be expected: of an area of the gradation table
 * on any day, of what the table of alternatives says between two lines that say it. Lines that apply on no day of the policy
 * are found if no other line is about the same: one that an earlier version left behind does no harm.
 */
public final class PeriodGaps {
    private final LocalDate first;
    private final Optional<LocalDate> last;

    private PeriodGaps(LocalDate first, Optional<LocalDate> last) {
        this.first = first;
        this.last = last;
    }

    private record Line(
            int number, String about, LocalDate from, Optional<LocalDate> until, boolean reviewedBeforeItsEnd) {}

    private record Table(LinesOnFile places, Subject subject, boolean everyDay) {}

    /**
     * Warnings about the tables of a policy, at the cell of the day next to the days without a line.
     *
     * @param gradations the gradation table
     * @param restrictions the table of alternatives
     * @param first the first day of the policy
     * @param last its last day, if it has one
     * @param reviewBy its review date, if it has one
     * @param folder the folder of the policy
     * @return the warnings, table by table
     */
    public static List<AcceptableProblem> of(
            GradationTable gradations,
            RestrictionTable restrictions,
            LocalDate first,
            Optional<LocalDate> last,
            Optional<LocalDate> reviewBy,
            Folder folder) {
        PeriodGaps gaps = new PeriodGaps(first, last);
        List<AcceptableProblem> remarks = new ArrayList<>();
        gaps.find(
                gradations.rows().stream()
                        .map(row -> new Line(
                                row.line(),
                                row.area().value(),
                                row.validFrom(),
                                row.validUntil(),
                                isReviewed(row, reviewBy))),
                new Table(
                        new LinesOnFile(folder, GradationTableReader.FILE, GradationTableReader.COLUMNS),
                        Subject.of(folder, GradationTableReader.FILE),
                        true),
                remarks);
        if (!restrictions.rows().isEmpty()) {
            gaps.find(
                    restrictions.rows().stream()
                            .map(row -> new Line(row.line(), row.written(), row.validFrom(), row.validUntil(), false)),
                    new Table(
                            new LinesOnFile(folder, RestrictionTableReader.FILE, RestrictionTableReader.COLUMNS),
                            Subject.of(folder, RestrictionTableReader.FILE),
                            false),
                    remarks);
        }
        return remarks;
    }

    private void find(Stream<Line> lines, Table table, List<AcceptableProblem> remarks) {
        lines.sorted(Comparator.comparing(Line::from))
                .collect(groupingBy(Line::about, TreeMap::new, toList()))
                .values()
                .forEach(same -> of(same, table, remarks));
    }

    private void of(List<Line> lines, Table table, List<AcceptableProblem> remarks) {
        List<Line> inside = lines.stream().filter(line -> !isOutside(line)).toList();
        if (inside.isEmpty()) {
            lines.forEach(line -> onNoDay(line, table, remarks));
            return;
        }
        if (table.everyDay()) {
            Line earliest = inside.get(0);
            gap(first, Optional.of(earliest.from().minusDays(1)))
                    .ifPresent(days -> remarks.add(without(table, earliest, "valid_from", days)));
        }
        for (int i = 1; i < inside.size(); i++) {
            Line later = inside.get(i);
            inside.get(i - 1)
                    .until()
                    .flatMap(ended ->
                            gap(ended.plusDays(1), Optional.of(later.from().minusDays(1))))
                    .ifPresent(days -> remarks.add(without(table, later, "valid_from", days)));
        }
        Line latest = inside.get(inside.size() - 1);
        if (table.everyDay() && !latest.reviewedBeforeItsEnd()) {
            latest.until()
                    .flatMap(ended -> gap(ended.plusDays(1), last))
                    .ifPresent(days -> remarks.add(without(table, latest, "valid_until", days)));
        }
    }

    /** A line with a review date of its own, before its end, is looked at again before there is a day without it. */
    private static boolean isReviewed(GradationRow row, Optional<LocalDate> reviewOfPolicy) {
        return row.reviewBy()
                .filter(day -> !Optional.of(day).equals(reviewOfPolicy))
                .filter(day -> row.validUntil().filter(day::isAfter).isEmpty())
                .isPresent();
    }

    private void onNoDay(Line line, Table table, List<AcceptableProblem> remarks) {
        boolean ended = line.until().filter(first::isAfter).isPresent();
        remarks.add(remark(
                table, line, ended ? "valid_until" : "valid_from", TableMessage.ON_NO_DAY.with(days(first, last))));
    }

    private boolean isOutside(Line line) {
        return line.until().filter(first::isAfter).isPresent()
                || last.filter(line.from()::isAfter).isPresent();
    }

    private static Optional<Text> gap(LocalDate from, Optional<LocalDate> until) {
        return until.filter(from::isAfter).isPresent() ? Optional.empty() : Optional.of(days(from, until));
    }

    private static Text days(LocalDate from, Optional<LocalDate> until) {
        return until.map(
                        day -> day.equals(from) ? TableMessage.ON_DAY.with(from) : TableMessage.FROM_TO.with(from, day))
                .orElseGet(() -> TableMessage.FROM_ON.with(from));
    }

    private static AcceptableProblem without(Table table, Line line, String column, Text days) {
        return remark(table, line, column, TableMessage.WITHOUT_LINE.with(days, line.about()));
    }

    private static AcceptableProblem remark(Table table, Line line, String column, Text message) {
        return new AcceptableProblem(
                Problem.of(ProblemCode.PERIOD_GAP, table.places().place(line.number(), column), message)
                        .withExpected(TableMessage.FOLLOWING_DAY.text()),
                table.subject());
    }
}
