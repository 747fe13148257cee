package nl.weegschaal.engine.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.advisory.Indicator;
import nl.weegschaal.model.vocabulary.Gradation;

/** Finds the lines of a table that designate a gradation and leave out an indicator behind it. */
public final class IndicatorGaps {
    private IndicatorGaps() {}

    /**
     * One warning for each line that leaves out one indicator or more.
     *
     * @param table the table
     * @param file the name of its file
     * @return the warnings, at the first cell that is empty
     */
    public static List<Problem> of(GradationTable table, String file) {
        return table.rows().stream().flatMap(row -> warning(row, file).stream()).toList();
    }

    private static Optional<Problem> warning(GradationRow row, String file) {
        List<String> missing = row.indicators().stream()
                .filter(indicator -> !indicator.recorded())
                .map(IndicatorGaps::column)
                .toList();
        boolean designates = row.gradation()
                .filter(gradation -> gradation != Gradation.NONE_DESIGNATED)
                .isPresent();
        if (missing.isEmpty() || !designates) {
            return Optional.empty();
        }
        int column = GradationTableReader.COLUMNS.indexOf(missing.get(0)) + 1;
        return Optional.of(Problem.of(
                        ProblemCode.INDICATOR_MISSING,
                        new Place(file, "", row.line(), column),
                        "the gradation of " + row.area() + " rests on no " + String.join(", ", missing))
                .withExpected("a word in each of these columns, or an acceptance with the reason"));
    }

    private static String column(Indicator indicator) {
        return indicator.kind().name().toLowerCase(Locale.ROOT);
    }
}
