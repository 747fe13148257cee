package nl.weegschaal.authoring.diff;

import java.util.List;
import nl.weegschaal.model.fact.DerivedFact;

/**
 * What cases whose findings differ have in common.
 *
 * @param before what the old policy concludes in all of them, and the new one not in all
 * @param after what the new policy concludes in all of them, and the old one not in all
 * @param both what both conclude in all of them
 * @param rules the rules that make the difference, those of the old policy first
 * @param elements how many individual elements of some kind there are
 */
public record Common(
        List<DerivedFact> before,
        List<DerivedFact> after,
        List<DerivedFact> both,
        List<RuleUse> rules,
        List<ElementCount> elements) {
    /** Copies the lists. */
    public Common {
        before = List.copyOf(before);
        after = List.copyOf(after);
        both = List.copyOf(both);
        rules = List.copyOf(rules);
        elements = List.copyOf(elements);
    }
}
