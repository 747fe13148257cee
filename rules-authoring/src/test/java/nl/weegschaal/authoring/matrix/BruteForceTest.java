package nl.weegschaal.authoring.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Scope;
import nl.weegschaal.model.vocabulary.Strength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A matrix says what comes of going through cases one by one: sets of up to three elements, weighed in every way. */
class BruteForceTest {
    private static final List<ElementKind> KINDS = List.of(ElementKind.HEALTH, ElementKind.EARLIER_HARM);
    private static final int EVERY = 53;

    /** Every element by itself, sets of two of the sorts that matter more, and of three of those that matter most. */
    private static final List<List<IndividualElement>> SETS = Stream.of(
                    ManyCases.sets(words(), 1), ofSize(2, few()), ofSize(3, fewest()))
            .flatMap(List::stream)
            .toList();

    private static final List<List<IndividualElement>> SMALL = Stream.of(
                    ManyCases.sets(words(), 1), ofSize(2, fewest()))
            .flatMap(List::stream)
            .toList();

    private record Place(RowKey row, Gradation gradation) {}

    static List<String> policies() {
        return Drawn.bundled();
    }

    private static List<IndividualElement> words() {
        return ManyCases.words(KINDS, List.of(EvidenceConflict.NONE));
    }

    private static List<IndividualElement> few() {
        return words().stream()
                .filter(word -> word.nexus() == Nexus.EXPLAINED)
                .filter(word -> word.strength() == Strength.SLIGHT || word.strength() == Strength.CLEAR)
                .toList();
    }

    private static List<IndividualElement> fewest() {
        return few().stream()
                .filter(word -> word.kind() == ElementKind.HEALTH && word.evidence() != EvidenceState.REFUTED)
                .toList();
    }

    private static List<List<IndividualElement>> ofSize(int size, List<IndividualElement> words) {
        return ManyCases.sets(words, size).stream()
                .filter(set -> set.size() == size)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_cell_has_just_the_findings_that_its_cases_come_to_one_by_one(String id) {
        Policy policy = Drawn.policy(id);
        PlainRules rules = new PlainRules(policy.rules().rules());
        Map<Place, SortedSet<RiskCode>> found = new HashMap<>();
        int number = 0;
        for (Gradation gradation : Gradation.values()) {
            List<GivenFact> rest = ManyCases.fixed(
                    policy.metadata().status(), policy.metadata().armedConflict(), gradation);
            for (List<IndividualElement> set : SETS) {
                for (List<GivenFact> elements : ManyCases.weighed(set)) {
                    List<GivenFact> given = joined(rest, elements);
                    Set<Fact> concluded = rules.concluded(given);
                    found.computeIfAbsent(
                                    new Place(PlainRules.row(given, concluded), gradation), place -> new TreeSet<>())
                            .add(PlainRules.finding(concluded));
                    if (number++ % EVERY == 0) {
                        assertThat(engine(policy, given)).isEqualTo(concluded);
                    }
                }
            }
        }

        assertThat(found).hasSizeGreaterThan(50);
        assertThat(drawn(Drawn.matrix(id), found.keySet())).isEqualTo(found);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_smallest_combinations_are_those_that_a_set_must_hold_to_show_a_degree(String id) {
        Policy policy = Drawn.policy(id);
        PlainRules rules = new PlainRules(policy.rules().rules());
        Matrix matrix = Drawn.matrix(id);
        List<GivenFact> rest =
                ManyCases.fixed(policy.metadata().status(), policy.metadata().armedConflict(), Gradation.THREE);
        for (Degree degree : List.of(Degree.LOWER, Degree.HIGHER)) {
            List<Way> ways = matrix.rows().stream()
                    .filter(row -> row.key().basis() == DegreeBasis.DEFAULT_WEIGHING
                            && row.key().degree() == degree)
                    .findFirst()
                    .orElseThrow()
                    .ways();
            assertThat(ways).isNotEmpty();
            for (List<IndividualElement> set : SETS) {
                List<GivenFact> given = joined(rest, ManyCases.weighed(set).get(0));
                Degree shown = PlainRules.shown(rules.concluded(given)).degree();
                assertThat(ways.stream().anyMatch(way -> holds(set, way)))
                        .as("%s of %s", degree, set)
                        .isEqualTo(shown.compareTo(degree) >= 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void what_else_changes_a_finding_is_what_changes_one_by_one(String id) {
        Policy policy = Drawn.policy(id);
        PlainRules rules = new PlainRules(policy.rules().rules());
        Matrix matrix = Drawn.matrix(id);
        for (Otherwise otherwise : Otherwise.values()) {
            Map<Place, SortedSet<RiskCode>> after = new HashMap<>();
            for (Gradation gradation : Gradation.values()) {
                List<GivenFact> rest = ManyCases.otherwise(
                        policy.metadata().status(), policy.metadata().armedConflict(), gradation, otherwise);
                for (List<IndividualElement> set : SMALL) {
                    for (List<GivenFact> elements : ManyCases.weighed(set)) {
                        if (otherwise == Otherwise.AREA_NOT_ESTABLISHED && isTiedToAnArea(elements)) {
                            continue;
                        }
                        List<GivenFact> given = joined(rest, elements);
                        Set<Fact> concluded = rules.concluded(given);
                        RowKey row =
                                drawn(matrix, PlainRules.row(given, concluded)).key();
                        after.computeIfAbsent(new Place(row, gradation), place -> new TreeSet<>())
                                .add(PlainRules.finding(concluded));
                    }
                }
            }
            assertThat(matrix.shifts().stream().filter(shift -> shift.otherwise() == otherwise))
                    .containsExactlyInAnyOrderElementsOf(shifts(matrix, otherwise, after));
        }
    }

    /** Where the area is not known nobody can weigh for it, and every element is taken to bear on it. */
    private static boolean isTiedToAnArea(List<GivenFact> elements) {
        return elements.stream()
                .anyMatch(fact -> fact instanceof OfficerWeighing
                        || (fact instanceof IndividualElement element && !element.bearsHere()));
    }

    private static List<Shift> shifts(Matrix matrix, Otherwise otherwise, Map<Place, SortedSet<RiskCode>> after) {
        Map<List<SortedSet<RiskCode>>, List<Gradation>> changes = new HashMap<>();
        after.forEach((place, findings) -> {
            SortedSet<RiskCode> before = drawn(matrix, place);
            if (!before.equals(findings)) {
                changes.computeIfAbsent(List.of(before, findings), change -> new ArrayList<>())
                        .add(place.gradation());
            }
        });
        return changes.entrySet().stream()
                .map(change -> new Shift(
                        otherwise,
                        change.getKey().get(0),
                        change.getKey().get(1),
                        new TreeSet<>(change.getValue()),
                        change.getValue().size()))
                .toList();
    }

    private static Set<Fact> engine(Policy policy, List<GivenFact> given) {
        return policy.rules().run(Scope.AREA, given).stream()
                .map(Firing::conclusion)
                .collect(Collectors.toSet());
    }

    private static Map<Place, SortedSet<RiskCode>> drawn(Matrix matrix, Set<Place> places) {
        return places.stream().collect(Collectors.toMap(place -> place, place -> drawn(matrix, place)));
    }

    private static SortedSet<RiskCode> drawn(Matrix matrix, Place place) {
        return drawn(matrix, place.row()).cell(place.gradation()).findings();
    }

    private static MatrixRow drawn(Matrix matrix, RowKey row) {
        return matrix.rows().stream()
                .filter(candidate -> candidate.key().basis() == row.basis()
                        && candidate.key().degree() == row.degree()
                        && candidate.key().onFile().containsAll(row.onFile()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether some elements of a set are, one for one, at least those of a combination. */
    private static boolean holds(List<IndividualElement> set, Way way) {
        List<WantedElement> wanted = new ArrayList<>();
        way.elements().forEach(element -> {
            for (int i = 0; i < element.count(); i++) {
                wanted.add(element);
            }
        });
        return holds(new ArrayList<>(set), wanted);
    }

    private static boolean holds(List<IndividualElement> set, List<WantedElement> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        for (IndividualElement element : set) {
            if (isAtLeast(element, wanted.get(0))) {
                List<IndividualElement> others = new ArrayList<>(set);
                others.remove(element);
                if (holds(others, wanted.subList(1, wanted.size()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAtLeast(IndividualElement element, WantedElement wanted) {
        return wanted.kinds().contains(element.kind())
                && element.evidence().compareTo(wanted.evidence()) >= 0
                && element.strength().compareTo(wanted.strength()) >= 0
                && (wanted.nexus() == Nexus.NOT_EXPLAINED || element.nexus() == Nexus.EXPLAINED);
    }

    private static List<GivenFact> joined(List<GivenFact> one, List<GivenFact> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
