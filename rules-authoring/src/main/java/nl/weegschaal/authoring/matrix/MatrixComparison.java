package nl.weegschaal.authoring.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * Two matrices that were drawn together, held against each other.
 *
 * @param one the first
 * @param other the second, with the same rows and columns
 */
public record MatrixComparison(Matrix one, Matrix other) {
    /**
     * A cell of which the findings differ.
     *
     * @param row the row
     * @param gradation the column
     * @param before the findings in the first
     * @param after those in the second
     */
    public record DifferingCell(
            RowKey row, Gradation gradation, SortedSet<RiskCode> before, SortedSet<RiskCode> after) {}

    /**
     * A row of which it is not the same that shows its degree.
     *
     * @param row the row
     * @param before the smallest combinations that only the first has
     * @param after those that only the second has
     */
    public record DifferingWays(RowKey row, List<Way> before, List<Way> after) {
        /** Copies the lists. */
        public DifferingWays {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * An area of which the policies say something else.
     *
     * @param code the area
     * @param before what the first says; empty if it does not know the area
     * @param after what the second says; empty if it does not know the area
     */
    public record DifferingArea(AreaCode code, Optional<AreaOnDay> before, Optional<AreaOnDay> after) {}

    /**
     * The cells that differ.
     *
     * @return these, row by row
     */
    public List<DifferingCell> cells() {
        List<DifferingCell> differing = new ArrayList<>();
        for (int row = 0; row < one.rows().size(); row++) {
            for (int column = 0; column < one.columns().size(); column++) {
                MatrixCell before = one.rows().get(row).cells().get(column);
                MatrixCell after = other.rows().get(row).cells().get(column);
                if (!before.findings().equals(after.findings())) {
                    differing.add(new DifferingCell(
                            one.rows().get(row).key(), before.gradation(), before.findings(), after.findings()));
                }
            }
        }
        return differing;
    }

    /**
     * Whether a cell differs.
     *
     * @param row the row
     * @param gradation the column
     * @return true if the two have other findings there
     */
    public boolean differs(RowKey row, Gradation gradation) {
        return cells().stream().anyMatch(cell -> cell.row().equals(row) && cell.gradation() == gradation);
    }

    /**
     * The rows whose degree is not shown by the same: their cells may be the same while more or fewer cases fall in the row.
     *
     * @return these, in the order of the rows
     */
    public List<DifferingWays> ways() {
        List<DifferingWays> differing = new ArrayList<>();
        for (int row = 0; row < one.rows().size(); row++) {
            List<Way> before = one.rows().get(row).ways();
            List<Way> after = other.rows().get(row).ways();
            DifferingWays ways = new DifferingWays(one.rows().get(row).key(), only(before, after), only(after, before));
            if (!ways.before().isEmpty() || !ways.after().isEmpty()) {
                differing.add(ways);
            }
        }
        return differing;
    }

    /** By whichever rules it is, a combination that is enough in the same columns is the same. */
    private static List<Way> only(List<Way> these, List<Way> those) {
        return these.stream()
                .filter(way -> those.stream()
                        .noneMatch(other -> other.elements().equals(way.elements())
                                && other.columns().equals(way.columns())))
                .toList();
    }

    /**
     * The areas with another gradation or standing, and those that only one of the policies knows.
     *
     * @return these, by their codes
     */
    public List<DifferingArea> areas() {
        SortedSet<AreaCode> codes = new TreeSet<>();
        Stream.of(one, other)
                .flatMap(MatrixComparison::areas)
                .forEach(area -> codes.add(area.area().code()));
        return codes.stream()
                .map(code -> new DifferingArea(code, area(one, code), area(other, code)))
                .filter(MatrixComparison::differs)
                .toList();
    }

    private static boolean differs(DifferingArea area) {
        return area.before().isEmpty()
                || area.after().isEmpty()
                || area.before().get().gradation() != area.after().get().gradation()
                || area.before().get().standing() != area.after().get().standing();
    }

    private static Optional<AreaOnDay> area(Matrix matrix, AreaCode code) {
        return areas(matrix).filter(area -> area.area().code().equals(code)).findFirst();
    }

    private static Stream<AreaOnDay> areas(Matrix matrix) {
        return matrix.columns().stream().flatMap(column -> column.areas().stream());
    }
}
