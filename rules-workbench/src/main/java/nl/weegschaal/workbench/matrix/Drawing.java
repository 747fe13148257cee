package nl.weegschaal.workbench.matrix;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.matrix.Matrix;
import nl.weegschaal.authoring.matrix.MatrixCell;
import nl.weegschaal.authoring.matrix.MatrixComparison;
import nl.weegschaal.authoring.matrix.RowKey;
import nl.weegschaal.engine.prove.Protection;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * What is shown: one matrix, or two that were drawn together.
 *
 * @param matrices one or two
 */
public record Drawing(List<Matrix> matrices) {
    /** Copies the matrices. */
    public Drawing {
        matrices = List.copyOf(matrices);
    }

    Matrix first() {
        return matrices.get(0);
    }

    /**
     * The two compared with each other.
     *
     * @return the comparison; empty for one matrix
     */
    public Optional<MatrixComparison> comparison() {
        return matrices.size() == 2
                ? Optional.of(new MatrixComparison(matrices.get(0), matrices.get(1)))
                : Optional.empty();
    }

    boolean differs(RowKey row, Gradation gradation) {
        return comparison().map(two -> two.differs(row, gradation)).orElse(false);
    }

    /** The cell of each matrix at one place. */
    List<MatrixCell> cells(int row, int column) {
        return matrices.stream()
                .map(matrix -> matrix.rows().get(row).cells().get(column))
                .toList();
    }

    /** Findings, the most protective first. */
    static List<RiskCode> ordered(Collection<RiskCode> findings) {
        return findings.stream()
                .sorted(Comparator.<RiskCode>comparingInt(Protection::of)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
