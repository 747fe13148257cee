package nl.weegschaal.model.outlook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.text.Text;
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
 * @param nearMiss in one sentence what was required, what was shown and what would suffice, or why the scale does not decide; empty if the
 *     finding is reached or is not about that
 * @param steps what an officer can still do about it, most decisive first, at most three; none takes back what was heard or found
 */
public record RunOutlook(
        String run,
        Scope scope,
        Optional<AreaCode> area,
        DerivedFact finding,
        List<OtherOutcome> others,
        boolean elements,
        List<RuleCard> because,
        List<SilentRule> silent,
        Optional<Text> nearMiss,
        List<Text> steps) {
    /** Copies the lists. */
    public RunOutlook {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(others, "others");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(silent, "silent");
        others = List.copyOf(others);
        because = List.copyOf(because);
        silent = List.copyOf(silent);
        Objects.requireNonNull(nearMiss, "nearMiss");
        Objects.requireNonNull(steps, "steps");
        steps = List.copyOf(steps);
    }
}
