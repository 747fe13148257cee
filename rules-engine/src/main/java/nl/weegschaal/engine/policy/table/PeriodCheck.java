package nl.weegschaal.engine.policy.table;

import java.util.Comparator;
import java.util.List;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** Checks that on no day two lines of a table are about the same. */
final class PeriodCheck {
    private final Problems problems;

    PeriodCheck(Problems problems) {
        this.problems = problems;
    }

    void check(List<DatedLine> lines) {
        List<DatedLine> ordered = lines.stream()
                .sorted(Comparator.comparing(DatedLine::about).thenComparing(DatedLine::from))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            check(ordered.get(i - 1), ordered.get(i));
        }
    }

    private void check(DatedLine one, DatedLine other) {
        boolean isSame = one.about().equals(other.about());
        boolean apart = one.until().map(last -> last.isBefore(other.from())).orElse(false);
        if (isSame && !apart) {
            problems.add(one.row().contents().equals(other.row().contents()) ? twice(one, other) : overlap(one, other));
        }
    }

    private static Problem twice(DatedLine one, DatedLine other) {
        return Problem.of(
                        ProblemCode.DUPLICATE_LINE,
                        other.row().place("area"),
                        TableMessage.LINE_TWICE.with(one.row().line()))
                .withExpected(TableMessage.LINE_ONCE.text());
    }

    private static Problem overlap(DatedLine one, DatedLine other) {
        return Problem.of(
                        ProblemCode.OVERLAPPING_PERIODS,
                        other.row().place("valid_from"),
                        TableMessage.SAME_DAYS.with(other.about(), one.row().line()))
                .withExpected(TableMessage.VALID_FROM_LATER.text());
    }
}
