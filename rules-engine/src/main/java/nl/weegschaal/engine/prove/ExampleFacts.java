package nl.weegschaal.engine.prove;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.OtherGroundOnFile;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.OtherGround;
import nl.weegschaal.model.vocabulary.OtherGroundState;

/** Writes what was asked and what is stated on other grounds into the case file of an example. */
public final class ExampleFacts {
    private ExampleFacts() {}

    /**
     * What was asked about. Of a kind of which an element is on file nothing else can be said than that it was raised, or that nobody
     * asked.
     *
     * @param facts the given facts of a run for an area
     * @param elements the elements of the example
     * @return the answer for each kind
     */
    public static Map<ElementKind, Asked> asked(Collection<GivenFact> facts, List<CaseElement> elements) {
        Map<ElementKind, Asked> asked = new EnumMap<>(ElementKind.class);
        for (CircumstanceAsked fact : Facts.all(CircumstanceAsked.class, facts)) {
            boolean isOnFile = elements.stream().anyMatch(element -> element.kind() == fact.kind());
            Asked answered = isOnFile ? Asked.RAISED : Asked.NOTHING_RAISED;
            asked.put(fact.kind(), fact.asked() == Asked.NOT_ASKED ? Asked.NOT_ASKED : answered);
        }
        return asked;
    }

    /**
     * What is stated on another ground.
     *
     * @param facts the given facts of a run for an alternative; none if there is none
     * @return what the officer says
     */
    public static OtherGroundOnFile otherGround(Collection<GivenFact> facts) {
        OtherGroundState state =
                Facts.find(OnOtherGround.class, facts).map(OnOtherGround::state).orElse(OtherGroundState.NOT_EXAMINED);
        return state == OtherGroundState.STATED
                ? new OtherGroundOnFile(
                        state,
                        Optional.of(OtherGround.REFUGEE_STATUS),
                        Optional.of(ElementsOnFile.EXAMPLE),
                        actors(facts))
                : new OtherGroundOnFile(state, Optional.empty(), Optional.empty());
    }

    /**
     * The actors of harm.
     *
     * @param facts the facts of a run for an alternative
     * @return their kinds
     */
    static Set<ActorKind> actors(Collection<GivenFact> facts) {
        return Facts.all(ActorOfHarm.class, facts).stream()
                .map(ActorOfHarm::kind)
                .collect(Collectors.toSet());
    }
}
