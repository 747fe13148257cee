package nl.weegschaal.engine.guard;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weegschaal.engine.guard.AreaCase.Element;
import nl.weegschaal.engine.guard.AreaCase.Surroundings;
import nl.weegschaal.engine.space.Judgements;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.Strength;

/** Finite spaces of cases, written out in full. */
final class AreaSpace {
    static final List<Optional<GivenFact>> NO_WEIGHING = List.of(Optional.empty());
    static final List<Optional<GivenFact>> WEIGHED =
            Judgements.all().stream().map(Optional::of).toList();

    private AreaSpace() {}

    /** Every word of what surrounds a person. */
    static Stream<Surroundings> everyWord() {
        List<Optional<GivenFact>> officers = new ArrayList<>(WEIGHED);
        officers.add(Optional.empty());
        return Stream.of(AreaRole.values())
                .flatMap(role -> Stream.of(PolicyStatus.values())
                        .flatMap(status -> Stream.of(ArmedConflict.values())
                                .flatMap(conflict -> around(role, status, conflict, officers, Answer.values()))));
    }

    /** One of each kind of policy: of either role, status and conflict the rules make no difference to the risk. */
    static List<Surroundings> essentials(List<Optional<GivenFact>> officers, Answer... civilian) {
        return around(AreaRole.HOME, PolicyStatus.ILLUSTRATIVE, ArmedConflict.INTERNATIONAL, officers, civilian)
                .filter(around -> !around.datesContradict() && around.asked())
                .filter(around -> around.standing().equals(Optional.of(Standing.CURRENT))
                        || around.gradation().equals(Optional.of(Gradation.ONE)))
                .toList();
    }

    private static Stream<Surroundings> around(
            AreaRole role,
            PolicyStatus status,
            ArmedConflict conflict,
            List<Optional<GivenFact>> officers,
            Answer... civilian) {
        List<Optional<Standing>> standings = new ArrayList<>(optional(Standing.values()));
        standings.add(Optional.empty());
        List<Optional<Gradation>> gradations = new ArrayList<>(optional(Gradation.values()));
        gradations.add(Optional.empty());
        return standings.stream()
                .flatMap(standing -> gradations.stream()
                        .flatMap(gradation -> Stream.of(civilian)
                                .flatMap(answer -> Stream.of(true, false)
                                        .flatMap(dates -> Stream.of(true, false)
                                                .flatMap(asked -> officers.stream()
                                                        .map(officer -> new Surroundings(
                                                                role, standing, status, conflict, gradation, answer,
                                                                dates, asked, officer)))))));
    }

    /** Every element of these words. */
    static List<Element> elements(
            List<ElementKind> kinds,
            List<Strength> strengths,
            List<Boolean> bearing,
            List<EvidenceConflict> conflicts,
            List<InWeighing> weighings) {
        List<Element> elements = new ArrayList<>();
        for (ElementKind kind : kinds) {
            for (EvidenceState evidence : EvidenceState.values()) {
                for (Strength strength : strengths) {
                    for (Nexus nexus : Nexus.values()) {
                        for (boolean bears : bearing) {
                            for (EvidenceConflict conflict : conflicts) {
                                for (InWeighing weighing : weighings) {
                                    elements.add(
                                            new Element(kind, evidence, strength, nexus, bears, conflict, weighing));
                                }
                            }
                        }
                    }
                }
            }
        }
        return elements;
    }

    /** Every combination of up to so many elements, one of each order. */
    static List<List<Element>> combinations(List<Element> elements, int most) {
        List<List<Element>> all = new ArrayList<>(List.of(List.of()));
        Map<Element, Integer> places = places(elements);
        List<List<Element>> last = all;
        for (int size = 1; size <= most; size++) {
            List<List<Element>> next = new ArrayList<>();
            for (List<Element> shorter : last) {
                int from = shorter.isEmpty() ? 0 : places.get(shorter.get(shorter.size() - 1));
                for (int i = from; i < elements.size(); i++) {
                    List<Element> longer = new ArrayList<>(shorter);
                    longer.add(elements.get(i));
                    next.add(longer);
                }
            }
            all = new ArrayList<>(all);
            all.addAll(next);
            last = next;
        }
        return all;
    }

    static Map<Element, Integer> places(List<Element> elements) {
        return elements.stream().collect(toMap(Function.identity(), elements::indexOf));
    }

    private static <E extends Enum<E>> List<Optional<E>> optional(E[] values) {
        return Stream.of(values).map(Optional::of).toList();
    }
}
