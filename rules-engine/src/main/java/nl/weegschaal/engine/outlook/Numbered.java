package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.fact.IndividualElement;

/** Gives elements numbers of their own: two that are alike are still two. */
final class Numbered {
    private Numbered() {}

    static List<IndividualElement> of(List<IndividualElement> elements) {
        List<IndividualElement> numbered = new ArrayList<>();
        for (IndividualElement element : elements) {
            numbered.add(new IndividualElement(
                    new FactId(numbered.size() + 1),
                    element.kind(),
                    element.evidence(),
                    element.strength(),
                    element.nexus(),
                    element.bearsHere(),
                    element.conflict(),
                    element.weighing(),
                    element.repetition()));
        }
        return numbered;
    }
}
