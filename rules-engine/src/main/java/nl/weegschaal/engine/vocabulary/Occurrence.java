package nl.weegschaal.engine.vocabulary;

import java.util.Set;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.StateActorException;

/** How often facts of one type can be there in one run. */
public enum Occurrence {
    /** At most one. */
    ONCE,

    /** At most one for each value of its first component. */
    ONCE_FOR_EACH_KIND,

    /** Any number of different ones. */
    ANY;

    private static final Set<Class<? extends GivenFact>> MANY =
            Set.of(IndividualElement.class, PolicyRestriction.class);
    private static final Set<Class<? extends GivenFact>> BY_KIND = Set.of(
            IndicatorRecord.class,
            CircumstanceAsked.class,
            AspectFinding.class,
            ActorOfHarm.class,
            StateActorException.class);

    /**
     * How often facts of a type can be there. What is concluded can be concluded in every form, and so can facts of the clock be
     * there in every form.
     *
     * @param type the type
     * @return how often
     */
    public static Occurrence of(FactType type) {
        if (BY_KIND.contains(type.type())) {
            return ONCE_FOR_EACH_KIND;
        }
        return GivenFact.class.isAssignableFrom(type.type()) && !MANY.contains(type.type()) ? ONCE : ANY;
    }
}
