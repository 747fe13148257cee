package nl.weegschaal.authoring.matrix;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * What rules find for one gradation and one row.
 *
 * @param gradation the gradation
 * @param outcomes every finding that occurs, the most protective first; empty if no such case occurs
 */
public record MatrixCell(Gradation gradation, List<CellOutcome> outcomes) {
    /** Copies the outcomes. */
    public MatrixCell {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The findings by themselves.
     *
     * @return every finding that occurs
     */
    public SortedSet<RiskCode> findings() {
        return Collections.unmodifiableSortedSet(
                outcomes.stream().map(CellOutcome::finding).collect(Collectors.toCollection(TreeSet::new)));
    }
}
