package nl.weegschaal.engine.policy.table;

import nl.weegschaal.engine.problem.Place;

/**
 * A line of a gradation table, with the cells that it was read from.
 *
 * @param row the line
 * @param cells its cells
 */
record RowOnFile(GradationRow row, TableRow cells) {
    Place place(String column) {
        return cells.place(column);
    }

    DatedLine dated() {
        return new DatedLine(row.area().value(), row.validFrom(), row.validUntil(), cells);
    }
}
