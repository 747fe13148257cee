package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.IndicatorGaps;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.remark.Remark;
import nl.weegschaal.engine.remark.Subject;
import nl.weegschaal.model.advisory.RuleId;

/** Runs the scenarios of a policy, or those of the general rules, and reports what they show. */
public final class Scenarios {
    private static final String FOLDER = "scenarios";
    private static final String EXERCISES = "exercises";

    private Scenarios() {}

    /**
     * Runs the scenarios of a policy together with those of the general rules.
     *
     * <p>Those of the policy run on that policy alone; those of the general rules run on the exercise policies beside
     * them, so that no edit of a country can make them fail. A rule of the policy is shown by its own scenarios only, a
     * general rule by both.
     *
     * @param general the general rules
     * @param policy the policy
     * @param folder the folder of the policy, with its {@code scenarios}
     * @param problems receives what cannot be read and what fails: errors
     * @return the results, the coverage, and the warnings
     */
    public static ScenarioReport run(GeneralRules general, Policy policy, Folder folder, Problems problems) {
        List<ScenarioResult> shared = ofGeneral(general, problems);
        Folder scenarios = folder.folder(FOLDER);
        List<ScenarioResult> own = results(
                new ScenarioReader(policy.rules().rules(), problems).readAll(scenarios),
                new ScenarioRunner(general, List.of(policy)),
                problems);
        own.forEach(result -> country(result.scenario(), policy, problems));
        List<ScenarioResult> all = new ArrayList<>(shared);
        all.addAll(own);
        Coverage coverage = coverage(general, policy.rules().rules(), all, own);
        List<Remark> remarks = new ArrayList<>(CoverageRemarks.of(coverage));
        if (scenarios.files().keySet().stream().noneMatch(file -> file.endsWith(".json"))) {
            remarks.add(new Remark(
                    Problem.of(ProblemCode.NO_SCENARIO, Place.of(folder.path(FOLDER)), "the policy has no scenario")
                            .withExpected("at least one file such as " + folder.path(FOLDER) + "/city-wins.json"),
                    Subject.of(folder, "policy.json")));
        }
        IndicatorGaps.of(policy.gradations(), folder.path("gradations.csv"))
                .forEach(gap -> remarks.add(new Remark(gap, Subject.of(folder, "gradations.csv"))));
        return new ScenarioReport(all, coverage, remarks);
    }

    /**
     * Runs the scenarios of the general rules.
     *
     * @param general the general rules, with {@code scenarios} and {@code exercises} in their folder
     * @param problems receives what cannot be read and what fails: errors
     * @return the results, the coverage of the general rules, and the warnings
     */
    public static ScenarioReport runGeneral(GeneralRules general, Problems problems) {
        List<ScenarioResult> results = ofGeneral(general, problems);
        Coverage coverage = coverage(general, general.rules().rules(), results, List.of());
        return new ScenarioReport(results, coverage, CoverageRemarks.of(coverage));
    }

    private static List<ScenarioResult> ofGeneral(GeneralRules general, Problems problems) {
        Folder exercises = general.folder().folder(EXERCISES);
        PolicyReader reader = new PolicyReader(general, problems);
        List<Policy> policies = new ArrayList<>();
        exercises.folders().forEach(name -> reader.read(exercises.folder(name)).ifPresent(policies::add));
        SortedMap<RuleId, Rule> rules = new TreeMap<>();
        general.rules().rules().forEach(rule -> rules.put(rule.id(), rule));
        policies.forEach(policy -> policy.rules().rules().forEach(rule -> rules.put(rule.id(), rule)));
        return results(
                new ScenarioReader(rules.values(), problems)
                        .readAll(general.folder().folder(FOLDER)),
                new ScenarioRunner(general, policies),
                problems);
    }

    private static List<ScenarioResult> results(List<Scenario> scenarios, ScenarioRunner runner, Problems problems) {
        List<ScenarioResult> results = scenarios.stream().map(runner::run).toList();
        results.forEach(result -> result.problems().forEach(problems::add));
        return results;
    }

    private static Coverage coverage(
            GeneralRules general, Collection<Rule> rules, List<ScenarioResult> all, List<ScenarioResult> own) {
        Set<RuleId> shared = general.rules().rules().stream().map(Rule::id).collect(Collectors.toSet());
        CoverageMeter byAll = new CoverageMeter(all);
        CoverageMeter byOwn = new CoverageMeter(own);
        return new Coverage(rules.stream()
                .map(rule -> (shared.contains(rule.id()) ? byAll : byOwn).measure(rule))
                .toList());
    }

    private static void country(Scenario scenario, Policy policy, Problems problems) {
        String country = policy.metadata().country().value();
        if (!scenario.given().caseFile().country().value().equals(country)) {
            scenario.given()
                    .places()
                    .of("country")
                    .forEach(place -> problems.add(Problem.of(
                                    ProblemCode.IMPOSSIBLE_VALUE,
                                    place,
                                    "this scenario is about another country than its policy")
                            .withExpected(country)));
        }
    }
}
