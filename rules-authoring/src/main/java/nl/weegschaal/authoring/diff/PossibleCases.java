package nl.weegschaal.authoring.diff;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.Choice;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.vocabulary.InWeighing;

/** Which cases there can be in a setting: elements that bear elsewhere need an elsewhere, and a weighing needs an area. */
final class PossibleCases {
    private final Space space;
    private final int bearing;
    private final int unweighed;

    PossibleCases(Space space) {
        this.space = space;
        this.bearing = elements(facts ->
                facts.stream().noneMatch(fact -> fact instanceof IndividualElement element && !element.bearsHere()));
        this.unweighed = elements(facts -> facts.stream()
                .noneMatch(fact -> fact instanceof OfficerWeighing
                        || fact instanceof IndividualTest
                        || (fact instanceof IndividualElement element
                                && element.weighing() != InWeighing.NO_WEIGHING)));
    }

    private int elements(Predicate<List<GivenFact>> which) {
        int part = space.part(AreaSpace.ELEMENTS);
        List<Choice> choices = space.parts().get(part).choices();
        BitSet values = new BitSet();
        for (int value = 0; value < choices.size(); value++) {
            values.set(value, which.test(choices.get(value).facts()));
        }
        return space.diagrams().literal(part, values);
    }

    int in(Conditions setting) {
        int here = setting.alone() || !setting.established() ? bearing : Diagrams.TRUE;
        return setting.established() ? here : space.diagrams().and(here, unweighed);
    }
}
