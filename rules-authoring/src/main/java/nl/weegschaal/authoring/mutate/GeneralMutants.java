package nl.weegschaal.authoring.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.progress.Steps;
import nl.weegschaal.engine.scenario.GeneralScenarios;
import nl.weegschaal.engine.scenario.Scenario;
import nl.weegschaal.engine.scenario.ScenarioResult;
import nl.weegschaal.model.casefile.CaseFile;

/** The mutants of the general rules, with the general scenarios that catch them: the same for every policy. Made once. */
public final class GeneralMutants {
    private final GeneralRules general;
    private final List<Problem> problems;
    private final Map<Mutant<Rule>, Optional<Scenario>> mutants = new LinkedHashMap<>();

    private GeneralMutants(GeneralRules general, List<Problem> problems) {
        this.general = general;
        this.problems = List.copyOf(problems);
    }

    /**
     * Makes the mutants of the general rules and replays the general scenarios under each.
     *
     * @param general the general rules, with {@code scenarios} and {@code exercises} in their folder
     * @param progress is told how many mutants were tried
     * @return the mutants
     */
    public static GeneralMutants of(GeneralRules general, Steps progress) {
        GeneralScenarios scenarios = GeneralScenarios.run(general);
        List<ReplayedScenario> replays = replays(general, scenarios);
        GeneralMutants all = new GeneralMutants(general, scenarios.problems());
        if (scenarios.problems().isEmpty()) {
            List<Mutant<Rule>> made = made(general);
            List<Optional<Scenario>> caught = ReplayedScenario.catching(made, replays, progress);
            for (int i = 0; i < made.size(); i++) {
                all.mutants.put(made.get(i), caught.get(i));
            }
        }
        return all;
    }

    /**
     * No mutants of the general rules: for those who ask about the rules of a policy alone.
     *
     * @param general the general rules
     * @return the general rules, unchanged
     */
    public static GeneralMutants none(GeneralRules general) {
        return new GeneralMutants(general, List.of());
    }

    /** Every mutant of the general rules, tried or not. */
    static List<Mutant<Rule>> made(GeneralRules general) {
        return general.rules().rules().stream()
                .flatMap(rule -> Mutants.of(rule).stream())
                .toList();
    }

    /** The general scenarios, ready to be run again under mutants. */
    static List<ReplayedScenario> replays(GeneralRules general, GeneralScenarios scenarios) {
        PolicySet exercises = exercises(general);
        return scenarios.results().stream()
                .map(result -> new ReplayedScenario(result, new PlainRules(rules(general, exercises, result))))
                .toList();
    }

    private static PolicySet exercises(GeneralRules general) {
        Folder folder = general.folder().folder("exercises");
        PolicyReader reader = new PolicyReader(general, new Problems());
        List<Policy> policies = new ArrayList<>();
        folder.folders().forEach(name -> reader.read(folder.folder(name)).ifPresent(policies::add));
        return new PolicySet(policies);
    }

    private static List<Rule> rules(GeneralRules general, PolicySet exercises, ScenarioResult result) {
        CaseFile caseFile = result.scenario().given().caseFile();
        return List.copyOf(exercises
                .forCase(caseFile.country(), caseFile.decision(), caseFile.lodged())
                .map(Policy::rules)
                .orElse(general.rules())
                .rules());
    }

    /** The general rules. */
    GeneralRules general() {
        return general;
    }

    /** What is wrong with the general scenarios; while there is anything, there are no mutants. */
    List<Problem> problems() {
        return problems;
    }

    /** Each mutant with the scenario that catches it. */
    Map<Mutant<Rule>, Optional<Scenario>> mutants() {
        return mutants;
    }
}
