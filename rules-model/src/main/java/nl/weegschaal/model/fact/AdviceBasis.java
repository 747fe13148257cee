package nl.weegschaal.model.fact;

import java.util.Collection;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.ElementState;

/**
 * On what the advisory as a whole rests.
 *
 * @param illustrativePolicy whether the policy used is illustrative
 * @param defaultWeighing whether the finding for an area rests on the default weighing of elements
 * @param decisionMoratorium whether a decision moratorium applied on the decision date
 */
public record AdviceBasis(boolean illustrativePolicy, boolean defaultWeighing, boolean decisionMoratorium)
        implements GivenFact {
    /**
     * Whether what an area comes to rests on the default weighing. Where a condition of the article is not met no degree decides
     * anything, so no finding rests on a weighing.
     *
     * @param conclusions what was concluded about the area
     * @return true if the degree was found by the default weighing and every condition of the article may be met
     */
    public static boolean restsOnDefaultWeighing(Collection<? extends Fact> conclusions) {
        boolean isByDefault = conclusions.stream()
                .anyMatch(fact -> fact instanceof DegreeShown shown && shown.basis() == DegreeBasis.DEFAULT_WEIGHING);
        return isByDefault
                && conclusions.stream()
                        .noneMatch(fact -> fact instanceof ArticleElementFinding element
                                && element.state() == ElementState.NOT_ESTABLISHED);
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "AdviceBasis";
    }
}
