package nl.weegschaal.engine.forward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Repetition;
import nl.weegschaal.model.vocabulary.Strength;

/**
 * How more can become known of individual circumstances until something is reached: of those on file the evidence can become better,
 * why they raise the risk can be explained and what was not assessed can be assessed; and others can come up. Nothing that was
 * found is taken back.
 */
final class CircumstanceWays {
    private static final int MOST_FURTHER = 3;
    private static final int FIRST_ID = 1_000;

    private final List<IndividualElement> onFile;
    private final BiPredicate<Map<IndividualElement, IndividualElement>, List<IndividualElement>> reaches;

    /**
     * Looks for ways.
     *
     * @param onFile the circumstances on file that bear here and were not refuted
     * @param reaches whether it is reached with some circumstances otherwise and some more
     */
    CircumstanceWays(
            List<IndividualElement> onFile,
            BiPredicate<Map<IndividualElement, IndividualElement>, List<IndividualElement>> reaches) {
        this.onFile = List.copyOf(onFile);
        this.reaches = reaches;
    }

    /** What would have to be known of circumstances on file: of one of them if that is enough, with the fewest changes; or of several. */
    Optional<Map<IndividualElement, IndividualElement>> onFile() {
        Optional<Map<IndividualElement, IndividualElement>> one = onFile.stream()
                .filter(element -> reaches(Map.of(element, best(element))))
                .flatMap(element -> better(element)
                        .map(better -> Map.of(element, better))
                        .filter(this::reaches)
                        .limit(1))
                .min(Comparator.comparingInt(CircumstanceWays::size));
        return one.or(this::several);
    }

    private Optional<Map<IndividualElement, IndividualElement>> several() {
        Map<IndividualElement, IndividualElement> all = new LinkedHashMap<>();
        onFile.stream()
                .filter(element -> !best(element).equals(element))
                .forEach(element -> all.put(element, best(element)));
        if (!reaches(all)) {
            return Optional.empty();
        }
        for (IndividualElement element : onFile) {
            if (all.containsKey(element)) {
                spare(all, element);
            }
        }
        return Optional.of(all);
    }

    /** Takes as little as possible of one circumstance, the others being as they are. */
    private void spare(Map<IndividualElement, IndividualElement> all, IndividualElement element) {
        for (IndividualElement less :
                Stream.concat(Stream.of(element), better(element)).toList()) {
            Map<IndividualElement, IndividualElement> tried = new LinkedHashMap<>(all);
            tried.put(element, less);
            if (reaches(tried)) {
                all.put(element, less);
                break;
            }
        }
        all.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    }

    private boolean reaches(Map<IndividualElement, IndividualElement> others) {
        return reaches.test(others, List.of());
    }

    /** The fewest and weakest circumstances, all alike, that would have to come up. */
    Optional<List<IndividualElement>> further() {
        return IntStream.rangeClosed(1, MOST_FURTHER)
                .boxed()
                .flatMap(number -> FURTHER.stream().map(one -> several(one, number)))
                .filter(more -> reaches.test(Map.of(), more))
                .findFirst();
    }

    private static List<IndividualElement> several(IndividualElement one, int number) {
        return IntStream.range(0, number)
                .mapToObj(next -> with(one, new FactId(FIRST_ID + next)))
                .toList();
    }

    private static final List<IndividualElement> FURTHER = List.of(
            further(EvidenceState.PLAUSIBLE, Strength.SLIGHT),
            further(EvidenceState.PLAUSIBLE, Strength.CLEAR),
            further(EvidenceState.SUBSTANTIATED, Strength.SLIGHT),
            further(EvidenceState.SUBSTANTIATED, Strength.CLEAR),
            further(EvidenceState.SUBSTANTIATED, Strength.STRONG));

    private static IndividualElement further(EvidenceState evidence, Strength strength) {
        return new IndividualElement(
                new FactId(FIRST_ID),
                ElementKind.OTHER,
                evidence,
                strength,
                Nexus.EXPLAINED,
                true,
                EvidenceConflict.NONE,
                InWeighing.NO_WEIGHING,
                Repetition.INDICATED);
    }

    private static IndividualElement with(IndividualElement element, FactId id) {
        return new IndividualElement(
                id,
                element.kind(),
                element.evidence(),
                element.strength(),
                element.nexus(),
                element.bearsHere(),
                element.conflict(),
                element.weighing(),
                element.repetition());
    }

    /** How much of circumstances differs. */
    private static int size(Map<IndividualElement, IndividualElement> others) {
        return others.entrySet().stream()
                .mapToInt(other -> size(other.getKey(), other.getValue()))
                .sum();
    }

    private static int size(IndividualElement before, IndividualElement after) {
        return (before.evidence() == after.evidence() ? 0 : 1)
                + (before.strength() == after.strength() ? 0 : 1)
                + (before.nexus() == after.nexus() ? 0 : 1);
    }

    private static IndividualElement best(IndividualElement element) {
        Strength strength = element.strength() == Strength.NOT_ASSESSED ? Strength.STRONG : element.strength();
        return with(element, EvidenceState.SUBSTANTIATED, strength, Nexus.EXPLAINED);
    }

    /** Everything more that can become known of a circumstance, with the fewest changes and the weakest words first. */
    private static Stream<IndividualElement> better(IndividualElement element) {
        List<IndividualElement> all = new ArrayList<>();
        for (EvidenceState evidence : EvidenceState.values()) {
            for (Strength strength : Strength.values()) {
                for (Nexus nexus : List.of(element.nexus(), Nexus.EXPLAINED)) {
                    boolean isMore = evidence.compareTo(element.evidence()) >= 0
                            && (element.strength() == Strength.NOT_ASSESSED || strength == element.strength());
                    if (isMore) {
                        all.add(with(element, evidence, strength, nexus));
                    }
                }
            }
        }
        return all.stream()
                .distinct()
                .filter(better -> !better.equals(element))
                .sorted(Comparator.comparingInt(better -> size(element, better)));
    }

    private static IndividualElement with(
            IndividualElement element, EvidenceState evidence, Strength strength, Nexus nexus) {
        return new IndividualElement(
                element.id(),
                element.kind(),
                evidence,
                strength,
                nexus,
                element.bearsHere(),
                element.conflict(),
                element.weighing(),
                element.repetition());
    }
}
