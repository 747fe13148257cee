package nl.weegschaal.engine.policy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weegschaal.engine.json.UnseenCharacter;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;

/** Takes the lines of a table apart into cells under named columns. */
final class TableReader {
    private final List<String> columns;
    private final Problems problems;

    TableReader(List<String> columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** The lines under the heading; empty, with the problem noted, if there is no heading with these columns. */
    Optional<TableRows> read(List<TableLine> lines) {
        long before = problems.count();
        if (lines.isEmpty() || !new TableHeading(columns, problems).isThere(lines.get(0))) {
            return Optional.empty();
        }
        List<TableLine> under = lines.subList(1, lines.size());
        List<TableRow> rows = new ArrayList<>();
        for (TableLine line : under) {
            if (!line.holdsNothing()) {
                row(line).ifPresent(rows::add);
            }
        }
        emptyRows(under.stream().filter(TableLine::holdsNothing).toList());
        return Optional.of(new TableRows(rows, problems.count() == before));
    }

    /** A spreadsheet leaves rows of empty cells behind, mostly at the end: that is one thing to mend, and not one in each cell. */
    private void emptyRows(List<TableLine> empty) {
        if (empty.isEmpty()) {
            return;
        }
        List<Text> others = empty.stream()
                .skip(1)
                .map(line -> TableMessage.LINE_NUMBER.with(line.number()))
                .toList();
        problems.add(Problem.of(
                        ProblemCode.NOT_A_TABLE,
                        empty.get(0).place(),
                        others.isEmpty() ? TableMessage.EMPTY_ROW.text() : TableMessage.EMPTY_ROWS.with(others))
                .withExpected(TableMessage.NO_SUCH_ROW.text()));
    }

    private Optional<TableRow> row(TableLine line) {
        Optional<List<TableCell>> written = new LineScanner(line, problems).cells();
        if (written.isPresent() && written.get().size() != columns.size()) {
            int found = written.get().size();
            problems.add(Problem.of(
                            ProblemCode.NOT_A_TABLE,
                            line.place(),
                            found == 1 ? TableMessage.ONE_CELL.text() : TableMessage.CELLS.with(found))
                    .withExpected(TableMessage.CELLS_WITH_COMMAS.with(columns.size())));
            return Optional.empty();
        }
        written.ifPresent(
                cells -> cells.forEach(cell -> UnseenCharacter.refuse(cell.content(), cell.place(), problems)));
        return written.map(cells -> new TableRow(IntStream.range(0, columns.size())
                .mapToObj(i -> new Cell(columns.get(i), cells.get(i), problems))
                .toList()));
    }
}
