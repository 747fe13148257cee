package nl.weegschaal.authoring.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.Gradation;

/**
 * Finds the smallest combinations of individual elements that show at least a degree by the default weighing. Elements are added
 * as long as that makes a difference to the rules and the degree is not shown yet; since what rules count is bounded, that
 * comes to an end.
 */
final class SmallestWays {
    private final View view;
    private final Space space;
    private final ElementClasses letters;
    private final int shown;
    private final Degree degree;

    SmallestWays(View view, Degree degree) {
        this.view = view;
        this.degree = degree;
        this.space = view.area().space();
        this.letters = new ElementClasses(DegreeGauges.of(view.policy().rules().rules()));
        this.shown = view.area()
                .concludes(fact -> fact instanceof DegreeShown found
                        && found.basis() == DegreeBasis.DEFAULT_WEIGHING
                        && found.degree().compareTo(degree) >= 0);
    }

    List<Way> find() {
        Map<List<List<Integer>>, SortedSet<Gradation>> columns = new LinkedHashMap<>();
        for (Gradation gradation : Gradation.values()) {
            for (List<List<Integer>> combination : new Search(gradation).smallest()) {
                columns.computeIfAbsent(combination, found -> new TreeSet<>()).add(gradation);
            }
        }
        List<Way> ways = new ArrayList<>();
        columns.forEach((combination, where) -> ways.add(way(combination, where)));
        return ways;
    }

    private Way way(List<List<Integer>> combination, SortedSet<Gradation> columns) {
        Map<List<Integer>, Integer> counts = new LinkedHashMap<>();
        combination.forEach(letter -> counts.merge(letter, 1, Integer::sum));
        List<WantedElement> wanted = new ArrayList<>();
        counts.forEach((letter, count) -> wanted.add(letters.wanted(letter, count)));
        return new Way(wanted, rules(combination, columns.first()), columns);
    }

    /** The rules behind the degree on the rule engine, without those that only say that it is the one shown. */
    private List<RuleId> rules(List<List<Integer>> combination, Gradation gradation) {
        int cases = view.held().fixed(gradation);
        int[] point = space.points().smallest(cases).orElseThrow();
        List<GivenFact> facts = new ArrayList<>(facts(combination));
        facts.addAll(space.factsWithout(point, List.of(space.part(AreaSpace.ELEMENTS))));
        List<Firing> firings = view.policy().rules().run(space.scope(), facts);
        List<RuleId> behind = Behind.conclusion(
                firings,
                fact -> fact instanceof DegreeShown found && found.degree().compareTo(degree) >= 0);
        if (behind.isEmpty()) {
            throw new IllegalStateException("the rule engine and the picture do not agree on " + FactWords.of(facts));
        }
        return behind.stream()
                .filter(rule -> !(view.policy().rules().rule(rule).conclusion() instanceof DegreeShown))
                .toList();
    }

    private List<IndividualElement> facts(List<List<Integer>> combination) {
        List<IndividualElement> facts = new ArrayList<>();
        combination.forEach(letter -> facts.add(letters.word(letter, facts.size() + 1)));
        return facts;
    }

    /** The search in one column. */
    private final class Search {
        private final int cases;
        private final Map<List<Integer>, Boolean> known = new HashMap<>();
        private final Set<List<List<Integer>>> found = new HashSet<>();

        Search(Gradation gradation) {
            this.cases = view.held().fixed(gradation);
        }

        List<List<List<Integer>>> smallest() {
            if (!isShown(List.of())) {
                extend(List.of(), 0);
            }
            return found.stream()
                    .filter(this::isSmallest)
                    .sorted((one, other) -> one.size() == other.size()
                            ? order(one).compareTo(order(other))
                            : Integer.compare(one.size(), other.size()))
                    .toList();
        }

        private void extend(List<List<Integer>> combination, int from) {
            List<List<Integer>> all = letters.all();
            for (int next = from; next < all.size(); next++) {
                List<List<Integer>> longer = new ArrayList<>(combination);
                longer.add(all.get(next));
                if (isShown(longer)) {
                    found.add(longer);
                } else if (!letters.sum(longer).equals(letters.sum(combination))) {
                    extend(longer, next);
                }
            }
        }

        /** Neither with one element less nor with a lesser one in its place is the degree shown. */
        private boolean isSmallest(List<List<Integer>> combination) {
            for (int i = 0; i < combination.size(); i++) {
                List<Integer> here = combination.get(i);
                List<List<Integer>> others = new ArrayList<>(combination);
                others.remove(i);
                boolean lesser = letters.all().stream()
                        .filter(letter -> !letter.equals(here) && ElementClasses.atMost(letter, here))
                        .anyMatch(letter -> {
                            List<List<Integer>> replaced = new ArrayList<>(others);
                            replaced.add(letter);
                            return isShown(replaced);
                        });
                if (lesser || isShown(others)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isShown(List<List<Integer>> combination) {
            return known.computeIfAbsent(letters.sum(combination), sum -> {
                int elements = space.part(AreaSpace.ELEMENTS);
                int value = space.part(AreaSpace.ELEMENTS, facts(combination));
                Diagrams diagrams = space.diagrams();
                int here = diagrams.restrict(cases, elements, value);
                return here != Diagrams.FALSE
                        && diagrams.without(here, diagrams.restrict(shown, elements, value)) == Diagrams.FALSE;
            });
        }

        private String order(List<List<Integer>> combination) {
            return Arrays.toString(combination.stream()
                    .map(letter -> letters.all().indexOf(letter) + 100)
                    .toArray());
        }
    }
}
