package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Repetition;
import nl.weegschaal.model.vocabulary.Strength;

/** Every individual element that there can be, the most ordinary first. */
final class ElementWord {
    private static final FactId ANY = new FactId(1);

    private ElementWord() {}

    static List<IndividualElement> all(Set<InWeighing> weighings) {
        List<IndividualElement> words = new ArrayList<>();
        for (ElementKind kind : ElementKind.values()) {
            for (EvidenceState evidence : EvidenceState.values()) {
                for (Strength strength : Strength.values()) {
                    for (Nexus nexus : Nexus.values()) {
                        for (EvidenceConflict conflict : EvidenceConflict.values()) {
                            for (InWeighing weighing : weighings) {
                                for (Repetition repetition : repetitions(kind)) {
                                    words.add(element(
                                            kind, evidence, strength, nexus, true, conflict, weighing, repetition));
                                    words.add(element(
                                            kind, evidence, strength, nexus, false, conflict, weighing, repetition));
                                }
                            }
                        }
                    }
                }
            }
        }
        words.sort(Comparator.comparingInt(ElementWord::cost));
        return words;
    }

    /** Only of earlier harm can it be said that it will not be repeated. */
    private static List<Repetition> repetitions(ElementKind kind) {
        return kind == ElementKind.EARLIER_HARM ? List.of(Repetition.values()) : List.of(Repetition.INDICATED);
    }

    private static IndividualElement element(
            ElementKind kind,
            EvidenceState evidence,
            Strength strength,
            Nexus nexus,
            boolean bearsHere,
            EvidenceConflict conflict,
            InWeighing weighing,
            Repetition repetition) {
        return new IndividualElement(ANY, kind, evidence, strength, nexus, bearsHere, conflict, weighing, repetition);
    }

    /** An element that is health, substantiated, clear, explained, bears here and is weighed needs the fewest words. */
    static int cost(IndividualElement element) {
        int cost = 10;
        cost += element.kind() == ElementKind.HEALTH ? 0 : 1;
        cost += element.evidence() == EvidenceState.SUBSTANTIATED ? 0 : 1;
        cost += element.strength() == Strength.CLEAR ? 0 : 1;
        cost += element.nexus() == Nexus.EXPLAINED ? 0 : 1;
        cost += element.bearsHere() ? 0 : 1;
        cost += element.conflict() == EvidenceConflict.NONE ? 0 : 1;
        cost += element.weighing() == InWeighing.NOT_NAMED ? 1 : 0;
        cost += element.repetition() == Repetition.INDICATED ? 0 : 1;
        return cost;
    }

    static IndividualElement numbered(IndividualElement word, int number) {
        return new IndividualElement(
                new FactId(number),
                word.kind(),
                word.evidence(),
                word.strength(),
                word.nexus(),
                word.bearsHere(),
                word.conflict(),
                word.weighing(),
                word.repetition());
    }
}
