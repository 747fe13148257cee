package nl.weegschaal.engine.policy.table;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.remark.AcceptableProblem;
import nl.weegschaal.engine.remark.Subject;
import nl.weegschaal.model.advisory.Indicator;
import nl.weegschaal.model.vocabulary.Gradation;

/** Finds the lines of a table that designate a gradation and leave out an indicator behind it. */
public final class IndicatorGaps {
    private final LinesOnFile lines;

    private IndicatorGaps(Folder folder) {
        this.lines = new LinesOnFile(folder, GradationTableReader.FILE, GradationTableReader.COLUMNS);
    }

    /**
     * One warning for each line that leaves out one indicator or more.
     *
     * @param table the table
     * @param folder the folder of the policy that it was read from
     * @return the warnings, at the first cell that is empty
     */
    public static List<AcceptableProblem> of(GradationTable table, Folder folder) {
        IndicatorGaps gaps = new IndicatorGaps(folder);
        Subject subject = Subject.of(folder, GradationTableReader.FILE);
        return table.rows().stream()
                .flatMap(row -> gaps.warning(row).stream())
                .map(problem -> new AcceptableProblem(problem, subject))
                .toList();
    }

    private Optional<Problem> warning(GradationRow row) {
        List<String> missing = row.indicators().stream()
                .filter(indicator -> !indicator.recorded())
                .map(Indicator::kind)
                .map(GradationRowReader::column)
                .toList();
        boolean designates = row.gradation().filter(Gradation::isDesignated).isPresent();
        if (missing.isEmpty() || !designates) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                        ProblemCode.INDICATOR_MISSING,
                        lines.place(row.line(), missing.get(0)),
                        TableMessage.INDICATORS_EMPTY.with(row.area(), missing))
                .withExpected(TableMessage.WORD_OR_ACCEPTANCE.text()));
    }
}
