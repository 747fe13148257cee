package nl.weegschaal.authoring.matrix;

import java.time.LocalDate;
import java.util.List;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.text.Text;

/**
 * What the rules of a policy find for every gradation and everything that individual elements can come to, over every class
 * of cases. It is about a civilian whose home area is known, under a policy that is current, with nothing on file that
 * contradicts itself. A picture of rules: it says nothing about a case or about an area.
 *
 * @param policy the policy
 * @param day the day for which areas are named
 * @param columns the gradations
 * @param rows what the elements come to, with a cell for each column
 * @param shifts what else can change a finding: each thing that is held fixed, taken otherwise
 * @param rules the rules that the rows, the cells and the columns name, with their sentences
 */
public record Matrix(
        PolicyUsed policy,
        LocalDate day,
        List<MatrixColumn> columns,
        List<MatrixRow> rows,
        List<Shift> shifts,
        List<NamedRule> rules) {
    /** Copies the lists. */
    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        shifts = List.copyOf(shifts);
        rules = List.copyOf(rules);
    }

    /**
     * A rule that a matrix names.
     *
     * @param id its name
     * @param sentence the norm in words
     * @param sources the ids of its legal sources
     * @param illustrative whether it is an illustrative default
     */
    public record NamedRule(RuleId id, Text sentence, List<String> sources, boolean illustrative) {
        /** Copies the sources. */
        public NamedRule {
            sources = List.copyOf(sources);
        }
    }
}
