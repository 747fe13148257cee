package nl.weegschaal.authoring.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioReader;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioResult;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioRunner;
import nl.weegschaal.engine.clock.ClockRules;
import nl.weegschaal.engine.clock.ClockRulesReader;
import nl.weegschaal.engine.clock.count.DutchHolidays;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.scenario.GeneralScenarios;
import nl.weegschaal.engine.scenario.Scenarios;
import nl.weegschaal.model.advisory.RuleId;

/** Makes the catalogue: reads every rule and runs every scenario, to see which rules it shows. */
public final class Cataloguer {
    private final GeneralRules general;
    private final Problems problems;

    /**
     * Makes a catalogue.
     *
     * @param general the general rules
     * @param problems receives everything that is wrong with a policy or a rule, and each scenario that fails
     */
    public Cataloguer(GeneralRules general, Problems problems) {
        this.general = general;
        this.problems = problems;
    }

    /**
     * Makes it.
     *
     * @param policies the folder of each policy
     * @param clock the folder with the rules of the clock and their scenarios
     * @return the catalogue; empty if anything is wrong
     */
    public Optional<RuleCatalogue> catalogue(List<Folder> policies, Folder clock) {
        long before = problems.count();
        CatalogueChapter ofGeneral = general();
        List<PolicyChapter> ofPolicies = policies.stream()
                .flatMap(folder -> policy(folder).stream())
                .sorted(Comparator.comparing(chapter -> chapter.policy().id()))
                .toList();
        Optional<CatalogueChapter> ofClock =
                ClockRulesReader.read(clock, problems).map(rules -> clock(rules, clock));
        return ofClock.filter(read -> problems.count() == before)
                .map(read -> new RuleCatalogue(ofGeneral, ofPolicies, read));
    }

    private CatalogueChapter general() {
        GeneralScenarios scenarios = GeneralScenarios.run(general);
        scenarios.problems().forEach(problems::add);
        return chapter(
                general.rules().rules(),
                general.sources(),
                scenarios.results().stream().map(Exercised::of).toList());
    }

    private Optional<PolicyChapter> policy(Folder folder) {
        return new PolicyReader(general, problems).read(folder).map(policy -> policy(policy, folder));
    }

    private PolicyChapter policy(Policy policy, Folder folder) {
        Set<RuleId> shared = general.rules().rules().stream().map(Rule::id).collect(Collectors.toSet());
        List<Rule> own = policy.rules().rules().stream()
                .filter(rule -> !shared.contains(rule.id()))
                .toList();
        List<Exercised> scenarios = Scenarios.own(general, policy, folder, problems).stream()
                .map(Exercised::of)
                .toList();
        return new PolicyChapter(
                policy.metadata(), policy.gradations().lines(), chapter(own, general.sources(), scenarios));
    }

    private CatalogueChapter clock(ClockRules rules, Folder folder) {
        ClockScenarioRunner runner = new ClockScenarioRunner(rules, new DutchHolidays());
        List<ClockScenarioResult> results = ClockScenarioReader.readAll(folder.folder("scenarios"), problems).stream()
                .map(runner::run)
                .toList();
        results.forEach(result -> result.problems().forEach(problems::add));
        return chapter(
                rules.program().rules(),
                rules.sources(),
                results.stream().map(Exercised::of).toList());
    }

    private static CatalogueChapter chapter(
            Collection<? extends Norm> rules, SourceCatalogue sources, List<Exercised> scenarios) {
        List<CatalogueRule> entries = rules.stream()
                .sorted(Comparator.comparing(Norm::id))
                .map(rule -> new CatalogueRule(
                        rule,
                        rule.sources().stream()
                                .flatMap(id -> sources.versions(id).stream())
                                .toList(),
                        shownBy(rule, scenarios).toList()))
                .toList();
        return new CatalogueChapter(entries, scenarios.size());
    }

    private static Stream<ShownBy> shownBy(Norm rule, List<Exercised> scenarios) {
        return scenarios.stream()
                .filter(exercised -> exercised.fired().contains(rule.id()))
                .map(Exercised::scenario);
    }
}
