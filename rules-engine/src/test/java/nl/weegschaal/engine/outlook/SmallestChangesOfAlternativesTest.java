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
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.outlook.ChangeSet;
import nl.weegschaal.model.outlook.OtherOutcome;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.vocabulary.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The smallest sets of changes for an alternative are the smallest: held against every change and every pair of changes, each run on
 * the rule engine; of larger sets each one is run.
 */
class SmallestChangesOfAlternativesTest {
    private static final OutlookLibrary LIBRARY = OutlookLibrary.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alternative-controlled-by-actor-of-harm",
                "alternative-every-limb-found",
                "alternative-named-without-findings",
                "alternative-not-heard-actor-unknown",
                "alternative-one-limb-not-found",
                "alternative-rebuttal-not-weighed",
                "alternative-risk-there-open",
                "policy-condition-not-found",
                "policy-excludes-profile",
                "policy-excludes-unless-leads-not-found",
                "policy-route-unknown",
                "sudan-state-actor-without-exception",
                "unaccompanied-minor-without-care"
            })
    void no_set_is_missing_and_none_is_too_large(String example) {
        Advisory advisory = LIBRARY.weegschaal().assess(ExampleCases.read(example));
        List<RunOutlook> runs = LIBRARY.weegschaal().outlook(advisory).runs();
        RunOutlook outlook = runs.stream()
                .filter(run -> run.scope() == Scope.ALTERNATIVE)
                .findFirst()
                .orElseThrow();
        Tried tried = new Tried(advisory, outlook.run(), outOfReach(runs));

        for (OtherOutcome other : outlook.others()) {
            AlternativeFinding finding = (AlternativeFinding) other.finding();
            Set<SortedSet<String>> alone = tried.alone.getOrDefault(finding, Set.of());
            Set<SortedSet<String>> inPairs = tried.inPairs.getOrDefault(finding, Set.of());
            int fewest = !alone.isEmpty() ? 1 : !inPairs.isEmpty() ? 2 : other.size() > 2 ? other.size() : 0;
            assertThat(other.size()).as("%s to %s", example, finding).isEqualTo(fewest);
            if (other.size() == 1) {
                assertThat(places(other)).as("%s to %s", example, finding).isEqualTo(alone);
            } else if (other.size() == 2 && other.isComplete()) {
                assertThat(places(other)).as("%s to %s", example, finding).isEqualTo(inPairs);
            } else {
                assertThat(other.smallest())
                        .as("%s to %s", example, finding)
                        .allMatch(set -> tried.leads(set, finding));
            }
        }
    }

    /** Findings on the risk to which no changes lead in their own area: SmallestChangesTest sees to that. No case has them. */
    private static Set<GivenFact> outOfReach(List<RunOutlook> runs) {
        Set<GivenFact> never = new HashSet<>();
        for (RunOutlook run : runs) {
            run.others().stream()
                    .filter(other -> run.scope() == Scope.AREA && other.size() == 0)
                    .map(other -> ((RiskFinding) other.finding()).code())
                    .forEach(code -> never.add(run.run().equals("home") ? new RiskAtHome(code) : new RiskThere(code)));
        }
        return never;
    }

    private static Set<SortedSet<String>> places(OtherOutcome other) {
        Set<SortedSet<String>> places = new HashSet<>();
        other.smallest().forEach(set -> places.add(places(set)));
        return places;
    }

    private static SortedSet<String> places(ChangeSet set) {
        return new TreeSet<>(set.changes().stream().map(Change::place).toList());
    }

    /** What changes led to, on the rule engine. */
    private static final class Tried {
        private final Advisory advisory;
        private final AlternativeOtherwise otherwise;
        private final List<AlternativeOtherwise.Single> singles;
        private final Map<AlternativeFinding, Set<SortedSet<String>>> alone = new HashMap<>();
        private final Map<AlternativeFinding, Set<SortedSet<String>>> inPairs = new HashMap<>();

        Tried(Advisory advisory, String run, Set<GivenFact> never) {
            this.advisory = advisory;
            this.otherwise = new AlternativeOtherwise(RunOnFile.of(advisory.derivation(), run));
            this.singles = otherwise.singles().stream()
                    .filter(single -> single.come().stream().noneMatch(never::contains))
                    .toList();
            for (int one = 0; one < singles.size(); one++) {
                note(List.of(singles.get(one)), alone);
                for (int other = one + 1; other < singles.size(); other++) {
                    note(List.of(singles.get(one), singles.get(other)), inPairs);
                }
            }
        }

        private void note(
                List<AlternativeOtherwise.Single> set, Map<AlternativeFinding, Set<SortedSet<String>>> found) {
            otherwise
                    .with(set)
                    .ifPresent(facts -> findings(facts)
                            .forEach(finding -> found.computeIfAbsent(finding, first -> new HashSet<>())
                                    .add(AlternativeOtherwise.places(set))));
        }

        private List<AlternativeFinding> findings(Set<GivenFact> facts) {
            return LIBRARY.rules(advisory).run(Scope.ALTERNATIVE, facts).stream()
                    .map(firing -> firing.conclusion())
                    .filter(AlternativeFinding.class::isInstance)
                    .map(AlternativeFinding.class::cast)
                    .toList();
        }

        /** Whether some values in these places lead there. */
        boolean leads(ChangeSet set, AlternativeFinding finding) {
            List<List<AlternativeOtherwise.Single>> tries = List.of(List.of());
            for (Change change : set.changes()) {
                List<List<AlternativeOtherwise.Single>> longer = new ArrayList<>();
                for (List<AlternativeOtherwise.Single> some : tries) {
                    singles.stream()
                            .filter(single -> single.place().equals(change.place()))
                            .forEach(single -> longer.add(joined(some, single)));
                }
                tries = longer;
            }
            return tries.stream()
                    .flatMap(some -> otherwise.with(some).stream())
                    .anyMatch(facts -> findings(facts).contains(finding));
        }

        private static List<AlternativeOtherwise.Single> joined(
                List<AlternativeOtherwise.Single> some, AlternativeOtherwise.Single more) {
            List<AlternativeOtherwise.Single> joined = new ArrayList<>(some);
            joined.add(more);
            return joined;
        }
    }
}
