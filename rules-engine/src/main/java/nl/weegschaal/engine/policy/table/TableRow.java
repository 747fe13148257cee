package nl.weegschaal.engine.policy.table;

import java.util.List;
import nl.weegschaal.engine.problem.Place;

/**
 * The cells of one line of a table, one for each column.
 *
 * @param cells the cells, in the order of the columns
 */
record TableRow(List<Cell> cells) {
    int line() {
        return cells.get(0).place().line();
    }

    boolean has(String column) {
        return cells.stream().anyMatch(cell -> cell.column().equals(column));
    }

    Cell cell(String column) {
        return cells.stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    Place place(String column) {
        return cell(column).place();
    }

    List<String> contents() {
        return cells.stream().map(cell -> cell.cell().content()).toList();
    }
}
