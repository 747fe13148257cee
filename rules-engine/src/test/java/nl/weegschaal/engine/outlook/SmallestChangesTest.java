package nl.weegschaal.engine.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.outlook.OtherOutcome;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.vocabulary.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The smallest sets of changes are the smallest: held against every change and every pair of changes, each run on the rule
 * engine.
 */
class SmallestChangesTest {
    private static final OutlookLibrary LIBRARY = OutlookLibrary.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gradation-two-one-clear-element",
                "gradation-three-nothing-on-file",
                "element-stated-but-not-examined",
                "officer-weighing-incomplete",
                "gradation-one-presence-suffices",
                "decision-before-lodging"
            })
    void no_set_is_missing_and_none_is_too_large(String example) {
        Advisory advisory = LIBRARY.weegschaal().assess(ExampleCases.read(example));
        RunOutlook outlook = LIBRARY.weegschaal().outlook(advisory).runs().get(0);
        FactsOtherwise otherwise = new FactsOtherwise(RunOnFile.of(advisory.derivation(), "home"));
        Map<DerivedFact, Set<SortedSet<String>>> alone = new HashMap<>();
        Map<DerivedFact, Set<SortedSet<String>>> inPairs = new HashMap<>();
        List<FactsOtherwise.Single> singles = otherwise.singles();
        for (int one = 0; one < singles.size(); one++) {
            run(advisory, otherwise, List.of(singles.get(one)), alone);
            for (int other = one + 1; other < singles.size(); other++) {
                run(advisory, otherwise, List.of(singles.get(one), singles.get(other)), inPairs);
            }
        }
        for (OtherOutcome other : outlook.others()) {
            Set<SortedSet<String>> bySingle = alone.getOrDefault(other.finding(), Set.of());
            Set<SortedSet<String>> byPair = inPairs.getOrDefault(other.finding(), Set.of());
            int fewest = !bySingle.isEmpty() ? 1 : !byPair.isEmpty() ? 2 : other.size() > 2 ? other.size() : 0;
            assertThat(other.size()).as("%s to %s", example, other.finding()).isEqualTo(fewest);
            if (other.size() == 1) {
                assertThat(places(other)).isEqualTo(bySingle);
            } else if (other.size() == 2 && other.isComplete()) {
                assertThat(places(other)).isEqualTo(byPair);
            }
        }
    }

    private static void run(
            Advisory advisory,
            FactsOtherwise otherwise,
            List<FactsOtherwise.Single> set,
            Map<DerivedFact, Set<SortedSet<String>>> found) {
        otherwise
                .with(set)
                .ifPresent(facts -> LIBRARY.rules(advisory).run(Scope.AREA, facts).stream()
                        .map(Firing::conclusion)
                        .filter(RiskFinding.class::isInstance)
                        .forEach(finding -> found.computeIfAbsent(finding, first -> new HashSet<>())
                                .add(FactsOtherwise.places(set))));
    }

    private static Set<SortedSet<String>> places(OtherOutcome other) {
        List<SortedSet<String>> places = new ArrayList<>();
        other.smallest()
                .forEach(set -> places.add(
                        new TreeSet<>(set.changes().stream().map(Change::place).toList())));
        return new HashSet<>(places);
    }
}
