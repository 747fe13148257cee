package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.IdleRestrictions;
import nl.weegschaal.engine.policy.table.IndicatorGaps;
import nl.weegschaal.engine.policy.table.MissingGradations;
import nl.weegschaal.engine.policy.table.PeriodGaps;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.progress.Steps;
import nl.weegschaal.engine.prove.Meetable;
import nl.weegschaal.engine.prove.ProofKey;
import nl.weegschaal.engine.remark.AcceptableProblem;
import nl.weegschaal.engine.remark.Subject;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.text.Text;

/** Runs the scenarios of a policy, or those of the general rules, and reports what they show. */
public final class Scenarios {
    private static final String FOLDER = "scenarios";

    private Scenarios() {}

    /**
     * Runs the scenarios of a policy, and measures what they and those of the general rules show.
     *
     * <p>Those of the policy run on that policy alone; those of the general rules ran on the exercise policies next to
     * them, so that no edit of a country can make them fail. A rule of the policy is shown by its own scenarios only, a
     * general rule by both.
     *
     * @param general what came of the scenarios of the general rules
     * @param policy the policy
     * @param folder the folder of the policy, with its {@code scenarios}
     * @param problems receives what cannot be read and what fails of its own scenarios: errors
     * @return the results, the coverage, and the warnings
     */
    public static ScenarioReport run(GeneralScenarios general, Policy policy, Folder folder, Problems problems) {
        List<ScenarioResult> own = own(general.general(), policy, folder, problems);
        Coverage coverage = coverage(general, policy.rules().rules(), own);
        List<AcceptableProblem> remarks =
                new ArrayList<>(CoverageOfRules.remarks(coverage, policy.rules().rules(), possible(policy)));
        Folder scenarios = folder.folder(FOLDER);
        if (scenarios.files().keySet().stream().noneMatch(file -> file.endsWith(".json"))) {
            remarks.add(new AcceptableProblem(
                    Problem.of(
                                    ProblemCode.NO_SCENARIO,
                                    Place.of(folder.path(FOLDER)),
                                    ScenarioMessage.NO_SCENARIO.text())
                            .withExpected(ScenarioMessage.AT_LEAST_ONE_FILE.with(folder.path(FOLDER))),
                    Subject.of(folder, "policy.json")));
        }
        remarks.addAll(IndicatorGaps.of(policy.gradations(), folder));
        remarks.addAll(MissingGradations.of(policy.gradations(), folder));
        remarks.addAll(IdleRestrictions.of(
                policy.gradations(),
                policy.restrictions(),
                policy.metadata().validFrom(),
                policy.metadata().validUntil(),
                folder));
        remarks.addAll(PeriodGaps.of(
                policy.gradations(),
                policy.restrictions(),
                policy.metadata().validFrom(),
                policy.metadata().validUntil(),
                policy.metadata().reviewBy(),
                folder));
        return new ScenarioReport(general.results(), own, coverage, remarks);
    }

    /**
     * Runs the scenarios of a policy on that policy alone, and no more than that: for when it is loaded.
     *
     * @param general the general rules
     * @param policy the policy
     * @param folder the folder of the policy, with its {@code scenarios}
     * @param problems receives what cannot be read and what fails: errors
     * @return what came of each that can be read
     */
    public static List<ScenarioResult> own(GeneralRules general, Policy policy, Folder folder, Problems problems) {
        List<ScenarioResult> own = results(
                ScenarioReader.of(policy.rules().rules(), policy.metadata(), problems)
                        .readAll(folder.folder(FOLDER)),
                new ScenarioRunner(general, List.of(policy)),
                problems,
                Steps.unheard());
        own.forEach(result -> country(result.scenario(), policy, problems));
        return own;
    }

    /**
     * What the scenarios of the general rules show by themselves.
     *
     * @param general what came of them
     * @return the results, the coverage of the general rules, and the warnings
     */
    public static ScenarioReport ofGeneral(GeneralScenarios general) {
        Collection<Rule> rules = general.general().rules().rules();
        Coverage coverage = coverage(general, rules, List.of());
        return new ScenarioReport(
                general.results(),
                List.of(),
                coverage,
                CoverageOfRules.remarks(coverage, rules, new MeetableCases(new Meetable(rules, Optional.empty()))));
    }

    private static MeetableCases possible(Policy policy) {
        return new MeetableCases(new Meetable(policy.rules().rules(), Optional.of(ProofKey.frame(policy))));
    }

    static List<ScenarioResult> results(
            List<Scenario> scenarios, ScenarioRunner runner, Problems problems, Steps steps) {
        List<ScenarioResult> results = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            results.add(runner.run(scenario));
            steps.reached(results.size(), scenarios.size());
        }
        results.forEach(result -> result.problems().forEach(problems::add));
        return results;
    }

    private static Coverage coverage(GeneralScenarios general, Collection<Rule> rules, List<ScenarioResult> own) {
        Set<RuleId> shared =
                general.general().rules().rules().stream().map(Rule::id).collect(Collectors.toSet());
        CoverageOfRules byAll = new CoverageOfRules(
                Stream.concat(general.results().stream(), own.stream()).toList());
        CoverageOfRules byOwn = new CoverageOfRules(own);
        return new Coverage(rules.stream()
                .map(rule -> shared.contains(rule.id()) ? byAll.measure(rule, false) : byOwn.measure(rule, true))
                .toList());
    }

    private static void country(Scenario scenario, Policy policy, Problems problems) {
        String country = policy.metadata().country().value();
        if (!scenario.given().caseFile().country().value().equals(country)) {
            scenario.given()
                    .places()
                    .of("country")
                    .forEach(place -> problems.add(
                            Problem.of(ProblemCode.IMPOSSIBLE_VALUE, place, ScenarioMessage.OTHER_COUNTRY.text())
                                    .withExpected(Text.same(country))));
        }
    }
}
