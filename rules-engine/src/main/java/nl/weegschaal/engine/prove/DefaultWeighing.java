package nl.weegschaal.engine.prove;

import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.ElementState;

/** The cases of an area in which the finding rests on the default weighing. */
public final class DefaultWeighing {
    private DefaultWeighing() {}

    /**
     * The cases that {@link nl.weegschaal.model.fact.AdviceBasis#restsOnDefaultWeighing} says it of.
     *
     * @param area what is concluded about an area
     * @return the cases, as a diagram of the space of the theory
     */
    public static int decides(Theory area) {
        int isByDefault = area.concludes(
                fact -> fact instanceof DegreeShown shown && shown.basis() == DegreeBasis.DEFAULT_WEIGHING);
        int isNotMet = area.concludes(fact ->
                fact instanceof ArticleElementFinding element && element.state() == ElementState.NOT_ESTABLISHED);
        return area.space().diagrams().without(isByDefault, isNotMet);
    }
}
