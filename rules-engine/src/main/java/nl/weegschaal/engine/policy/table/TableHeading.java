package nl.weegschaal.engine.policy.table;

import java.util.List;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;

/** Checks that the first line of a table names its columns. */
final class TableHeading {
    private final List<String> columns;
    private final Problems problems;

    TableHeading(List<String> columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    boolean isThere(TableLine line) {
        long before = problems.count();
        if (line.count(';') > line.count(',')) {
            refuse(line.place(line.text().indexOf(';')), TableMessage.SEMICOLONS.text(), TableMessage.COMMAS.text());
        } else if (line.count('\t') > line.count(',')) {
            refuse(line.place(line.text().indexOf('\t')), TableMessage.TABS.text(), TableMessage.COMMAS.text());
        } else {
            new LineScanner(line, problems).cells().ifPresent(cells -> check(line, cells));
        }
        return problems.count() == before;
    }

    private void check(TableLine line, List<TableCell> cells) {
        if (AreaCode.isWellFormed(cells.get(0).content())) {
            refuse(line.place(), TableMessage.NO_HEADING.text(), Text.same(String.join(",", columns)));
            return;
        }
        if (cells.size() > columns.size()
                && cells.stream()
                        .skip(columns.size())
                        .allMatch(cell -> cell.content().isBlank())
                && named(cells).equals(columns)) {
            refuse(
                    cells.get(columns.size()).place(),
                    TableMessage.COLUMN_WITHOUT_NAME.text(),
                    TableMessage.NO_COLUMN.text());
            return;
        }
        for (int i = 0; i < Math.max(cells.size(), columns.size()); i++) {
            String expected = i < columns.size() ? columns.get(i) : "";
            String written = i < cells.size() ? cells.get(i).content().strip() : "";
            if (!written.equals(expected)) {
                Place place = i < cells.size()
                        ? cells.get(i).place()
                        : line.place(line.text().length());
                problems.add(Problem.of(
                                ProblemCode.NOT_A_TABLE,
                                place,
                                TableMessage.HEADED.with(i + 1, Excerpt.quoted(written)))
                        .withExpected(
                                expected.isEmpty()
                                        ? TableMessage.NO_COLUMN.text()
                                        : Text.same(Excerpt.quoted(expected)))
                        .withFound(written)
                        .withSuggestion(NearestWord.to(written, columns).orElse(null)));
                return;
            }
        }
    }

    private List<String> named(List<TableCell> cells) {
        return cells.stream()
                .limit(columns.size())
                .map(cell -> cell.content().strip())
                .toList();
    }

    private void refuse(Place place, Text message, Text expected) {
        problems.add(Problem.of(ProblemCode.NOT_A_TABLE, place, message).withExpected(expected));
    }
}
