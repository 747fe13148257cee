package nl.weegschaal.engine.policy;

import java.util.List;
import nl.weegschaal.engine.problem.Place;

/**
 * A line of a gradation table, with the cells that it was read from.
 *
 * @param row the line
 * @param cells its cells
 */
record RowOnFile(GradationRow row, List<Cell> cells) {
    Place place(String column) {
        return cells.get(GradationTableReader.COLUMNS.indexOf(column)).place();
    }

    List<String> contents() {
        return cells.stream().map(cell -> cell.cell().content()).toList();
    }
}
