package nl.weegschaal.authoring.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.authoring.check.CheckFinding;
import nl.weegschaal.authoring.check.CheckReport;
import nl.weegschaal.authoring.check.PolicyCheck;
import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.folder.DirectoryFolder;
import nl.weegschaal.engine.folder.DirectoryName;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.folder.FolderLimits;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.Severity;
import nl.weegschaal.engine.scenario.GeneralScenarios;
import nl.weegschaal.engine.scenario.ScenarioReport;
import nl.weegschaal.engine.scenario.ScenarioResult;
import nl.weegschaal.engine.scenario.Scenarios;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Scenarios as dynamic tests:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> scenarios() {
 *     return ScenarioTests.of(Path.of("policies/my-policy"));
 * }
 * }</pre>
 *
 * <p>There is one test for each scenario, one that fails for every file that cannot be used, and one that fails for every
 * warning that the policy does not accept: a rule that never fires, a condition that was not seen both ways.
 */
public final class ScenarioTests {
    private ScenarioTests() {}

    /**
     * The scenarios of a policy, held against the general rules on the class path.
     *
     * @param policy the folder of the policy
     * @return the tests
     */
    public static Stream<DynamicNode> of(Path policy) {
        Problems problems = new Problems();
        String shown = DirectoryName.of(policy);
        Folder folder =
                new Folder(shown, new DirectoryFolder(FolderLimits.forPolicies(), problems).read(policy, shown));
        Optional<CheckReport> report = generalRules(problems)
                .filter(general -> problems.isEmpty())
                .map(general -> PolicyCheck.standard(general).check(folder));
        List<Problem> found = report.stream()
                .flatMap(checked -> checked.findings().stream())
                .map(CheckFinding::problem)
                .toList();
        return tests(
                report.flatMap(CheckReport::scenarios).map(ScenarioReport::own).orElse(List.of()),
                Stream.concat(problems.asFound().stream(), found.stream()).toList());
    }

    /**
     * The scenarios of the general rules on the class path.
     *
     * @return the tests
     */
    public static Stream<DynamicNode> ofGeneralRules() {
        Problems problems = new Problems();
        Optional<GeneralScenarios> general = generalRules(problems).map(GeneralScenarios::run);
        List<Problem> found = new ArrayList<>(problems.asFound());
        general.ifPresent(run -> {
            found.addAll(run.problems());
            Scenarios.ofGeneral(run).remarks().forEach(remark -> found.add(remark.problem()));
        });
        return tests(general.map(GeneralScenarios::results).orElse(List.of()), found);
    }

    private static Optional<GeneralRules> generalRules(Problems problems) {
        return GeneralRulesReader.read(BundledFolder.read(), problems);
    }

    private static Stream<DynamicNode> tests(List<ScenarioResult> results, List<Problem> found) {
        List<Problem> others = new ArrayList<>(found);
        results.forEach(result -> others.removeAll(result.problems()));
        return Stream.concat(
                results.stream().map(result -> test(name(result), result.problems())),
                Stream.of(
                        test("every file can be used", of(Severity.ERROR, others)),
                        test("no warning is left open", of(Severity.WARNING, others))));
    }

    private static List<Problem> of(Severity severity, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().severity() == severity)
                .toList();
    }

    private static String name(ScenarioResult result) {
        String file = result.scenario().file();
        return file.substring(file.lastIndexOf('/') + 1) + ": "
                + result.scenario().title().en();
    }

    private static DynamicTest test(String name, List<Problem> problems) {
        return DynamicTest.dynamicTest(name, () -> {
            if (!problems.isEmpty()) {
                Assertions.fail(String.join(
                        "\n",
                        problems.stream()
                                .map(problem -> problem.line(Language.EN))
                                .toList()));
            }
        });
    }
}
