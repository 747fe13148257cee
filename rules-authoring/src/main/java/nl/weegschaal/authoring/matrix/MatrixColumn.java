package nl.weegschaal.authoring.matrix;

import java.util.List;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.Gradation;

/**
 * A column of a matrix.
 *
 * @param gradation what the policy designates
 * @param needed what the scale asks for in these cases; one finding in rules that keep the guardrails
 * @param areas the areas of the policy that have this gradation on the day of the matrix
 */
public record MatrixColumn(Gradation gradation, List<ScaleFinding> needed, List<AreaOnDay> areas) {
    /** Copies the lists. */
    public MatrixColumn {
        needed = List.copyOf(needed);
        areas = List.copyOf(areas);
    }
}
