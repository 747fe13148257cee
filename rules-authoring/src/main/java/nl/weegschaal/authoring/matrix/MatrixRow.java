package nl.weegschaal.authoring.matrix;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.OpenPointKind;

/**
 * A row of a matrix.
 *
 * @param key what the elements come to
 * @param ways the smallest combinations that show at least this degree by the default weighing; empty for the officer's own
 *     weighing and where no degree is shown
 * @param open the points about elements that can be open in the row
 * @param cells the findings, one cell for each column
 */
public record MatrixRow(RowKey key, List<Way> ways, SortedSet<OpenPointKind> open, List<MatrixCell> cells) {
    /** Copies the lists. */
    public MatrixRow {
        ways = List.copyOf(ways);
        open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
        cells = List.copyOf(cells);
    }

    /**
     * The cell of a column.
     *
     * @param gradation the column
     * @return its cell
     */
    public MatrixCell cell(Gradation gradation) {
        return cells.stream()
                .filter(cell -> cell.gradation() == gradation)
                .findFirst()
                .orElseThrow();
    }
}
