package nl.weegschaal.authoring.matrix;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * How findings change when one thing that a matrix holds fixed is otherwise.
 *
 * @param otherwise what is otherwise
 * @param before the findings of the cells as drawn
 * @param after the findings of the same cells then
 * @param columns the gradations of those cells
 * @param cells how many cells these are, 1 or more
 */
public record Shift(
        Otherwise otherwise,
        SortedSet<RiskCode> before,
        SortedSet<RiskCode> after,
        SortedSet<Gradation> columns,
        int cells) {
    /** Copies the sets. */
    public Shift {
        before = Collections.unmodifiableSortedSet(new TreeSet<>(before));
        after = Collections.unmodifiableSortedSet(new TreeSet<>(after));
        columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
    }
}
