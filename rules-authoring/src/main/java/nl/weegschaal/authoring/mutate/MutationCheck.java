package nl.weegschaal.authoring.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.progress.Steps;
import nl.weegschaal.engine.scenario.Scenario;
import nl.weegschaal.engine.scenario.ScenarioResult;
import nl.weegschaal.engine.scenario.Scenarios;
import nl.weegschaal.model.advisory.RuleId;

/** Tries the mutants of the rules of a policy and of the general rules, and reports which of them nothing notices. */
public final class MutationCheck {
    private static final Verdict SAME = new Verdict.Equivalent(new Argument(Argument.Kind.SAME_WORDS, List.of()));

    private final GeneralMutants shared;
    private final GeneralRules general;

    /**
     * Checks policies that build on the general rules.
     *
     * @param shared the mutants of the general rules
     */
    public MutationCheck(GeneralMutants shared) {
        this.shared = shared;
        this.general = shared.general();
    }

    /**
     * Tries the mutants for one policy.
     *
     * @param folder the folder of the policy
     * @param problems receives everything that is wrong: with the policy, or with a scenario that fails as the rules stand
     * @param progress is told how many mutants that no general scenario catches were decided
     * @return what became of each mutant; empty if anything is wrong
     * @throws nl.weegschaal.engine.space.SpaceTooLarge if a mutant distinguishes too many cases
     */
    public Optional<MutationReport> check(Folder folder, Problems problems, Steps progress) {
        long before = problems.count();
        shared.problems().forEach(problems::add);
        Optional<Policy> policy = new PolicyReader(general, problems).read(folder);
        List<ScenarioResult> own = policy.map(read -> Scenarios.own(general, read, folder, problems))
                .orElse(List.of());
        return problems.count() == before ? policy.map(read -> report(read, folder, own, progress)) : Optional.empty();
    }

    private MutationReport report(Policy policy, Folder folder, List<ScenarioResult> results, Steps progress) {
        Set<RuleId> generalRules =
                general.rules().rules().stream().map(Rule::id).collect(Collectors.toSet());
        Map<Mutant<Rule>, Optional<Scenario>> caught = new LinkedHashMap<>(shared.mutants());
        policy.rules().rules().stream()
                .filter(rule -> !generalRules.contains(rule.id()))
                .flatMap(rule -> Mutants.of(rule).stream())
                .forEach(mutant -> caught.put(mutant, Optional.empty()));
        byOwnScenarios(policy, results, caught);
        Map<Mutant<Rule>, Verdict> decided = decided(policy, folder, open(caught), progress);
        RuleFiles files = new RuleFiles(general.sources(), general.folder(), folder);
        List<MutantResult> all = new ArrayList<>();
        caught.forEach((mutant, scenario) -> all.add(new MutantResult(
                mutant,
                files.edit(mutant),
                !generalRules.contains(mutant.original().id()),
                scenario.<Verdict>map(caughtBy -> new Verdict.CaughtByScenario(caughtBy.file()))
                        .orElseGet(() -> Objects.requireNonNull(decided.get(mutant))))));
        return new MutationReport(policy.metadata().id(), all);
    }

    private static void byOwnScenarios(
            Policy policy, List<ScenarioResult> results, Map<Mutant<Rule>, Optional<Scenario>> caught) {
        PlainRules rulebook = new PlainRules(policy.rules().rules());
        List<ReplayedScenario> replays = results.stream()
                .map(result -> new ReplayedScenario(result, rulebook))
                .toList();
        List<Mutant<Rule>> open = open(caught);
        List<Optional<Scenario>> scenarios = ReplayedScenario.catching(open, replays, Steps.unheard());
        for (int i = 0; i < open.size(); i++) {
            caught.put(open.get(i), scenarios.get(i));
        }
    }

    private static List<Mutant<Rule>> open(Map<Mutant<Rule>, Optional<Scenario>> caught) {
        return caught.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A mutant of a general rule is equivalent only if it is so in a country without a policy too. */
    private Map<Mutant<Rule>, Verdict> decided(Policy policy, Folder folder, List<Mutant<Rule>> open, Steps progress) {
        Map<Mutant<Rule>, Verdict> decided = new LinkedHashMap<>();
        open.stream().filter(MutationCheck::saysTheSame).forEach(mutant -> decided.put(mutant, SAME));
        List<Mutant<Rule>> left =
                open.stream().filter(mutant -> !decided.containsKey(mutant)).toList();
        Trial trial = new Trial(
                general, Optional.of(policy), new RuleFiles(general.sources(), general.folder(), folder), left);
        for (Mutant<Rule> mutant : left) {
            decided.put(mutant, trial.verdict(mutant));
            progress.reached(decided.size(), open.size());
        }
        List<Mutant<Rule>> everywhere = left.stream()
                .filter(mutant ->
                        shared.mutants().containsKey(mutant) && decided.get(mutant) instanceof Verdict.Equivalent)
                .toList();
        Trial without =
                new Trial(general, Optional.empty(), new RuleFiles(general.sources(), general.folder()), everywhere);
        for (Mutant<Rule> mutant : everywhere) {
            Verdict verdict = without.verdict(mutant);
            if (!(verdict instanceof Verdict.Equivalent)) {
                decided.put(mutant, verdict);
            }
        }
        return decided;
    }

    private static boolean saysTheSame(Mutant<Rule> mutant) {
        RuleMeaning meaning = RuleMeaning.of(mutant.original());
        return mutant.changed().map(RuleMeaning::of).filter(meaning::equals).isPresent();
    }
}
