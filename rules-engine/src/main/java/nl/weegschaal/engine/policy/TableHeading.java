package nl.weegschaal.engine.policy;

import java.util.List;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.vocabulary.AreaCode;

/** Sees that the first line of a table names its columns. */
final class TableHeading {
    private static final String COMMAS = "commas between the cells, as in " + TableText.SAVE
            + "; a spreadsheet that still writes another sign takes it from the list separator of the system";

    private final List<String> columns;
    private final Problems problems;

    TableHeading(List<String> columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    boolean isThere(TableLine line) {
        long before = problems.count();
        if (line.count(';') > line.count(',')) {
            refuse(line.place(line.text().indexOf(';')), "the cells are separated by semicolons", COMMAS);
        } else if (line.count('\t') > line.count(',')) {
            refuse(line.place(line.text().indexOf('\t')), "the cells are separated by tabs", COMMAS);
        } else {
            new LineScanner(line, problems).cells().ifPresent(cells -> check(line, cells));
        }
        return problems.count() == before;
    }

    private void check(TableLine line, List<TableCell> cells) {
        if (AreaCode.isWellFormed(cells.get(0).content())) {
            refuse(line.place(), "the table has no heading above its lines", String.join(",", columns));
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
                                "column " + (i + 1) + " is headed " + Excerpt.quoted(written))
                        .withExpected(expected.isEmpty() ? "no column here" : Excerpt.quoted(expected))
                        .withSuggestion(NearestWord.to(written, columns).orElse(null)));
                return;
            }
        }
    }

    private void refuse(Place place, String message, String expected) {
        problems.add(Problem.of(ProblemCode.NOT_A_TABLE, place, message).withExpected(expected));
    }
}
