package nl.weegschaal.model.outlook;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * What one finding of an advisory depends on.
 *
 * @param run the run of the rules, as the names of its facts begin, such as {@code home}
 * @param scope what it is about
 * @param area the area; empty if it is not established, or if no area is named
 * @param finding the finding on the risk in the area, or on the alternative
 * @param others every other finding on the same question, and what stands between
 * @param elements whether individual elements or a weighing of them alone could lead to another finding; always false for
 *     an alternative, which sees them through the risk there
 * @param because the rules that the finding rests on and that look at no individual element
 * @param silent the rules that would have concluded something else, in the order of the questions
 */
public record RunOutlook(
        String run,
        Scope scope,
        Optional<AreaCode> area,
        DerivedFact finding,
        List<OtherOutcome> others,
        boolean elements,
        List<RuleCard> because,
        List<SilentRule> silent) {
    /** Copies the lists. */
    public RunOutlook {
        others = List.copyOf(others);
        because = List.copyOf(because);
        silent = List.copyOf(silent);
    }
}
