package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.progress.Steps;
import nl.weegschaal.model.advisory.RuleId;

/**
 * What came of the scenarios of the general rules. They ran on the exercise policies next to them, so it is the same for
 * every policy that builds on those rules.
 *
 * @param general the general rules
 * @param results what came of each scenario that can be read
 * @param problems what cannot be read and what fails: errors
 */
public record GeneralScenarios(GeneralRules general, List<ScenarioResult> results, List<Problem> problems) {
    /** Copies the lists. */
    public GeneralScenarios {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /**
     * Runs them.
     *
     * @param general the general rules, with {@code scenarios} and {@code exercises} in their folder
     * @return what came of them
     */
    public static GeneralScenarios run(GeneralRules general) {
        return run(general, Steps.unheard());
    }

    /**
     * Runs them, and says how far it is.
     *
     * @param general the general rules, with {@code scenarios} and {@code exercises} in their folder
     * @param steps hears how many scenarios ran
     * @return what came of them
     */
    public static GeneralScenarios run(GeneralRules general, Steps steps) {
        Problems problems = new Problems();
        List<Policy> exercises = exercises(general, problems);
        SortedMap<RuleId, Rule> rules = new TreeMap<>();
        general.rules().rules().forEach(rule -> rules.put(rule.id(), rule));
        exercises.forEach(policy -> policy.rules().rules().forEach(rule -> rules.put(rule.id(), rule)));
        List<ScenarioResult> results = Scenarios.results(
                new ScenarioReader(rules.values(), problems)
                        .readAll(general.folder().folder("scenarios")),
                new ScenarioRunner(general, exercises),
                problems,
                steps);
        return new GeneralScenarios(general, results, problems.inDocumentOrder());
    }

    private static List<Policy> exercises(GeneralRules general, Problems problems) {
        Folder folder = general.folder().folder("exercises");
        PolicyReader reader = new PolicyReader(general, problems);
        List<Policy> policies = new ArrayList<>();
        folder.folders().forEach(name -> reader.read(folder.folder(name)).ifPresent(policies::add));
        return policies;
    }
}
