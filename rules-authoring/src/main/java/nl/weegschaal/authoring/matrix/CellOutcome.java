package nl.weegschaal.authoring.matrix;

import java.math.BigInteger;
import java.util.List;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * A finding that occurs in a cell.
 *
 * @param finding the finding
 * @param classes how many classes of cases come to it
 * @param example the given facts of the smallest of these cases; the rule engine was run on it and came to the same
 * @param rules the rules that led to the finding in that case, in the order in which they applied
 */
public record CellOutcome(RiskCode finding, BigInteger classes, List<GivenFact> example, List<RuleId> rules) {
    /** Copies the lists. */
    public CellOutcome {
        example = List.copyOf(example);
        rules = List.copyOf(rules);
    }
}
