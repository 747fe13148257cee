package nl.weegschaal.engine.policy.table;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.remark.AcceptableProblem;
import nl.weegschaal.engine.remark.Subject;
import nl.weegschaal.model.text.Text;

/**
 * Finds where a gradation was left out and nothing is there to follow: on the line of the country, or in the whole table. That no
 * gradation is designated is a word of its own, so that an empty cell is more likely forgotten than meant.
 */
public final class MissingGradations {
    private MissingGradations() {}

    /**
     * One warning for a table without any gradation, or else one for each line of the country without one.
     *
     * @param table the table
     * @param folder the folder of the policy that it was read from
     * @return the warnings, at the empty cells
     */
    public static List<AcceptableProblem> of(GradationTable table, Folder folder) {
        LinesOnFile lines = new LinesOnFile(folder, GradationTableReader.FILE, GradationTableReader.COLUMNS);
        Subject subject = Subject.of(folder, GradationTableReader.FILE);
        boolean none = table.rows().stream().noneMatch(row -> row.gradation().isPresent());
        Optional<GradationRow> first = table.rows().stream().findFirst().filter(row -> none);
        if (first.isPresent()) {
            return List.of(warning(lines, first.get(), TableMessage.NO_GRADATION_AT_ALL.text(), subject));
        }
        return table.rows().stream()
                .filter(row -> row.within().isEmpty() && row.gradation().isEmpty())
                .map(row -> warning(lines, row, TableMessage.COUNTRY_WITHOUT_GRADATION.with(row.area()), subject))
                .toList();
    }

    private static AcceptableProblem warning(LinesOnFile lines, GradationRow row, Text message, Subject subject) {
        return new AcceptableProblem(
                Problem.of(ProblemCode.GRADATION_MISSING, lines.place(row.line(), "gradation"), message)
                        .withExpected(TableMessage.GRADATION_OR_NONE.text()),
                subject);
    }
}
