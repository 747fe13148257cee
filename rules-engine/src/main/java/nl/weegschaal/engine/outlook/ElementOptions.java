package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegschaal.engine.space.Partition;
import nl.weegschaal.engine.text.ElementNames;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Repetition;
import nl.weegschaal.model.vocabulary.Strength;

/**
 * What individual elements could be: of one on file the evidence, the strength, why it raises the risk and whether its evidence
 * contradicts itself can be otherwise; its kind and where it bears are what the applicant says they are.
 */
final class ElementOptions {
    private static final FactId ANY = new FactId(1_000);

    private final Partition cut;
    private final Words words;
    private final ElementNames names;

    ElementOptions(Partition cut, Words words, ElementNames names) {
        this.cut = cut;
        this.words = words;
        this.names = names;
    }

    /** What every element on file could be, with what could be added. */
    ElementPaths paths(List<List<ElementOption>> onFile, List<ElementOption> more) {
        return new ElementPaths(cut, onFile, more);
    }

    /** Everything that an element on file could be; the element as it is comes first. */
    List<ElementOption> onFile(IndividualElement element, String place) {
        List<ElementOption> all = new ArrayList<>();
        for (EvidenceState evidence : near(EvidenceState.values(), element.evidence())) {
            for (Strength strength : near(Strength.values(), element.strength())) {
                for (Nexus nexus : near(Nexus.values(), element.nexus())) {
                    for (EvidenceConflict conflict : near(EvidenceConflict.values(), element.conflict())) {
                        for (InWeighing weighing : weighings(element)) {
                            all.add(option(
                                    element,
                                    new IndividualElement(
                                            element.id(),
                                            element.kind(),
                                            evidence,
                                            strength,
                                            nexus,
                                            element.bearsHere(),
                                            conflict,
                                            weighing,
                                            element.repetition()),
                                    place));
                        }
                    }
                }
            }
        }
        return fewest(all);
    }

    /** A weighing that leaves an element out can still take it in; one that names it has weighed it. */
    private static List<InWeighing> weighings(IndividualElement element) {
        return element.weighing() == InWeighing.NOT_NAMED
                ? List.of(InWeighing.NOT_NAMED, InWeighing.NAMED)
                : List.of(element.weighing());
    }

    /** The other values of a component, the nearest first. */
    private static <E extends Enum<E>> List<E> near(E[] values, E value) {
        List<E> all = List.of(values);
        int here = all.indexOf(value);
        return all.stream()
                .sorted(Comparator.comparingInt(other -> Math.abs(all.indexOf(other) - here)))
                .toList();
    }

    /** An element on file as it is, and nothing else that it could be. */
    List<ElementOption> asItIs(IndividualElement element, String place) {
        return List.of(option(element, element, place));
    }

    private ElementOption option(IndividualElement before, IndividualElement after, String place) {
        List<Change> changes = new ArrayList<>();
        Text name = names.kind(ElementNames.at(place));
        if (before.evidence() != after.evidence()) {
            changes.add(change(place + "/evidence", name, after.evidence()));
        }
        if (before.strength() != after.strength()) {
            changes.add(change(place + "/strength", name, after.strength()));
        }
        if (before.nexus() != after.nexus()) {
            changes.add(change(place + "/nexus", name, after.nexus()));
        }
        if (before.conflict() != after.conflict()) {
            changes.add(change(place + "/references", name, after.conflict()));
        }
        if (before.weighing() != after.weighing()) {
            changes.add(change("weighings", name, after.weighing()));
        }
        return new ElementOption(cut.readings(List.of(after)), after, changes);
    }

    private Change change(String place, Text name, Enum<?> word) {
        return new Change(place, words.text("outlook.change.element", name, words.of(word)));
    }

    /** Every element that could be added, distinguished as far as rules do; each is one change, whatever it is. */
    List<ElementOption> further(InWeighing weighing) {
        Map<List<Integer>, ElementOption> all = new LinkedHashMap<>();
        for (EvidenceState evidence : EvidenceState.values()) {
            for (Strength strength : Strength.values()) {
                for (Nexus nexus : List.of(Nexus.NOT_EXPLAINED, Nexus.EXPLAINED)) {
                    for (ElementKind kind : kinds()) {
                        IndividualElement element = new IndividualElement(
                                ANY,
                                kind,
                                evidence,
                                strength,
                                nexus,
                                true,
                                EvidenceConflict.NONE,
                                weighing,
                                Repetition.INDICATED);
                        List<Integer> readings = cut.readings(List.of(element));
                        all.putIfAbsent(readings, new ElementOption(readings, element, List.of(added(element))));
                    }
                }
            }
        }
        all.remove(cut.readings(List.of()));
        return List.copyOf(all.values());
    }

    /** The kind that says least comes first, so that another one is named only where rules look at it. */
    private static List<ElementKind> kinds() {
        return Stream.of(ElementKind.values())
                .sorted(Comparator.comparing(kind -> kind != ElementKind.OTHER))
                .toList();
    }

    private Change added(IndividualElement element) {
        Text what = element.kind() == ElementKind.OTHER
                ? words.text(
                        "outlook.further",
                        words.of(element.evidence()),
                        words.of(element.strength()),
                        words.of(element.nexus()))
                : words.text(
                        "outlook.further.kind",
                        words.of(element.kind()),
                        words.of(element.evidence()),
                        words.of(element.strength()),
                        words.of(element.nexus()));
        return new Change("elements", what);
    }

    /** Of options that rules cannot distinguish, those with the fewest changes, one for each set of places. */
    private static List<ElementOption> fewest(List<ElementOption> all) {
        Map<List<Integer>, Integer> fewest = new LinkedHashMap<>();
        all.forEach(option -> fewest.merge(option.readings(), option.changes().size(), Math::min));
        Map<List<Object>, ElementOption> kept = new LinkedHashMap<>();
        all.stream()
                .filter(option -> fewest.getOrDefault(option.readings(), 0)
                        == option.changes().size())
                .forEach(option -> kept.putIfAbsent(
                        List.of(
                                option.readings(),
                                option.changes().stream().map(Change::place).toList()),
                        option));
        return List.copyOf(kept.values());
    }
}
