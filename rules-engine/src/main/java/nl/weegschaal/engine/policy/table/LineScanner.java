package nl.weegschaal.engine.policy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;

/**
 * Takes a line of a table apart at its commas, as RFC 4180 has it, except that no cell goes on over the end of a line: so one
 * forgotten quotation mark spoils one line and not the rest of the table.
 */
final class LineScanner {
    private final TableLine line;
    private final Problems problems;
    private final List<TableCell> cells = new ArrayList<>();
    private int at;

    LineScanner(TableLine line, Problems problems) {
        this.line = line;
        this.problems = problems;
    }

    /** The cells of the line; empty, with the problem noted, if its quotation marks do not pair. */
    Optional<List<TableCell>> cells() {
        long before = problems.count();
        do {
            boolean isQuoted = here() == '"';
            cells.add(isQuoted ? quoted() : plain());
        } while (problems.count() == before && next());
        return problems.count() == before ? Optional.of(List.copyOf(cells)) : Optional.empty();
    }

    /** Steps over a comma; false at the end of the line. */
    private boolean next() {
        boolean more = at < line.text().length();
        at++;
        return more;
    }

    private char here() {
        return at < line.text().length() ? line.text().charAt(at) : ',';
    }

    private TableCell plain() {
        int start = at;
        while (here() != ',') {
            if (here() == '"') {
                refuse(at, TableMessage.QUOTE_IN_CELL.text());
                break;
            }
            at++;
        }
        return cell(start, line.text().substring(start, at));
    }

    private TableCell quoted() {
        int start = at + 1;
        StringBuilder content = new StringBuilder();
        int end = line.text().indexOf('"', start);
        int from = start;
        while (end >= 0 && line.text().startsWith("\"\"", end)) {
            content.append(line.text(), from, end + 1);
            from = end + 2;
            end = line.text().indexOf('"', from);
        }
        if (end < 0) {
            refuse(at, TableMessage.QUOTE_ALONE.text());
            return cell(start, "");
        }
        content.append(line.text(), from, end);
        at = end + 1;
        if (here() != ',') {
            refuse(at, TableMessage.AFTER_QUOTE.text());
        }
        return cell(start, content.toString());
    }

    private TableCell cell(int start, String content) {
        return new TableCell(content, line.place(Math.min(start, line.text().length())));
    }

    private void refuse(int offset, Text message) {
        problems.add(Problem.of(ProblemCode.NOT_A_TABLE, line.place(offset), message)
                .withExpected(TableMessage.QUOTING.text()));
    }
}
