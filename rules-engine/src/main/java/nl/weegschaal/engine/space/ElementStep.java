package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;

/**
 * One change for the better in the elements of a case: one more, a stronger one, or better evidence for one.
 *
 * @param judgement the officer's weighing or test, if there is one
 * @param others the elements that stay as they are
 * @param before the element before, empty if it is added
 * @param after the element after
 */
public record ElementStep(
        Optional<GivenFact> judgement,
        List<IndividualElement> others,
        Optional<IndividualElement> before,
        IndividualElement after) {
    /** Copies the elements. */
    public ElementStep {
        others = List.copyOf(others);
    }

    /**
     * The facts before the change.
     *
     * @return the elements and the judgement
     */
    public List<GivenFact> factsBefore() {
        return facts(judgement, before.map(List::of).orElse(List.of()), others);
    }

    /**
     * The facts after the change.
     *
     * @return the elements and the judgement
     */
    public List<GivenFact> factsAfter() {
        return facts(judgement, List.of(after), others);
    }

    /**
     * How much there is to say about it.
     *
     * @return a cost as of a {@link Choice}
     */
    public int cost() {
        return others.stream().mapToInt(ElementWord::cost).sum() + ElementWord.cost(after);
    }

    static List<GivenFact> facts(
            Optional<GivenFact> judgement, List<IndividualElement> first, List<IndividualElement> others) {
        List<GivenFact> facts = new ArrayList<>();
        int number = 1;
        for (IndividualElement element : first) {
            facts.add(ElementWord.numbered(element, number++));
        }
        for (IndividualElement element : others) {
            facts.add(ElementWord.numbered(element, number++));
        }
        judgement.ifPresent(facts::add);
        return facts;
    }
}
