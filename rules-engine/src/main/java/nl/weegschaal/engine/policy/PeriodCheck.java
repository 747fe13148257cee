package nl.weegschaal.engine.policy;

import java.util.Comparator;
import java.util.List;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** Sees that on no day two lines of a table apply to one area. */
final class PeriodCheck {
    private final Problems problems;

    PeriodCheck(Problems problems) {
        this.problems = problems;
    }

    void check(List<RowOnFile> rows) {
        List<RowOnFile> ordered = rows.stream()
                .sorted(Comparator.comparing((RowOnFile line) -> line.row().area())
                        .thenComparing(line -> line.row().validFrom()))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            check(ordered.get(i - 1), ordered.get(i));
        }
    }

    private void check(RowOnFile one, RowOnFile other) {
        boolean isSameArea = one.row().area().equals(other.row().area());
        boolean apart = one.row()
                .validUntil()
                .map(last -> last.isBefore(other.row().validFrom()))
                .orElse(false);
        if (isSameArea && !apart) {
            problems.add(one.contents().equals(other.contents()) ? twice(one, other) : overlap(one, other));
        }
    }

    private static Problem twice(RowOnFile one, RowOnFile other) {
        return Problem.of(
                        ProblemCode.DUPLICATE_LINE,
                        other.place("area"),
                        "this line stands on line " + one.row().line() + " already")
                .withExpected("every line once");
    }

    private static Problem overlap(RowOnFile one, RowOnFile other) {
        return Problem.of(
                        ProblemCode.OVERLAPPING_PERIODS,
                        other.place("valid_from"),
                        other.row().area() + " has a line for the same days on line "
                                + one.row().line())
                .withExpected("a valid_from after the valid_until of the other line");
    }
}
