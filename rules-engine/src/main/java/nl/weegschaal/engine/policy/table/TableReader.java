package nl.weegschaal.engine.policy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weegschaal.engine.json.UnseenCharacter;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

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
        List<TableRow> rows = new ArrayList<>();
        for (TableLine line : lines.subList(1, lines.size())) {
            row(line).ifPresent(rows::add);
        }
        return Optional.of(new TableRows(rows, problems.count() == before));
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
