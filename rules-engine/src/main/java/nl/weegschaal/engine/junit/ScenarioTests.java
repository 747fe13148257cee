package nl.weegschaal.engine.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.remark.AcceptanceReader;
import nl.weegschaal.engine.remark.Accepted;
import nl.weegschaal.engine.remark.Remark;
import nl.weegschaal.engine.scenario.ScenarioReport;
import nl.weegschaal.engine.scenario.ScenarioResult;
import nl.weegschaal.engine.scenario.Scenarios;
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
 * <p>There is one test for each scenario, one that fails for every file that cannot be read, and one that fails for every
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
        Folder folder = PolicyFiles.read(policy);
        Problems problems = new Problems();
        Optional<ScenarioReport> report = generalRules(problems)
                .flatMap(general -> new PolicyReader(general, problems)
                        .read(folder)
                        .map((Policy read) -> Scenarios.run(general, read, folder, problems)));
        return tests(report, folder, problems);
    }

    /**
     * The scenarios of the general rules on the class path.
     *
     * @return the tests
     */
    public static Stream<DynamicNode> ofGeneralRules() {
        Problems problems = new Problems();
        Optional<GeneralRules> general = generalRules(problems);
        Optional<ScenarioReport> report = general.map(rules -> Scenarios.runGeneral(rules, problems));
        Folder folder = general.map(GeneralRules::folder).orElseGet(() -> new ClassPathFolder().read("weegschaal"));
        return tests(report, folder, problems);
    }

    private static Optional<GeneralRules> generalRules(Problems problems) {
        return GeneralRulesReader.read(new ClassPathFolder().read("weegschaal"), problems);
    }

    private static Stream<DynamicNode> tests(Optional<ScenarioReport> report, Folder folder, Problems problems) {
        List<ScenarioResult> results = report.map(ScenarioReport::results).orElse(List.of());
        List<Remark> remarks = report.map(ScenarioReport::remarks).orElse(List.of());
        Accepted accepted = Accepted.apply(remarks, AcceptanceReader.read(folder, problems));
        List<Problem> unreadable = new ArrayList<>(problems.inDocumentOrder());
        results.forEach(result -> unreadable.removeAll(result.problems()));
        List<Problem> warnings =
                new ArrayList<>(accepted.open().stream().map(Remark::problem).toList());
        warnings.addAll(accepted.problems());
        Stream<DynamicNode> scenarios = results.stream()
                .filter(result -> result.scenario().file().startsWith(folder.name() + "/"))
                .map(result -> test(name(result), result.problems()));
        return Stream.concat(
                scenarios,
                Stream.of(test("every file can be read", unreadable), test("no warning is left open", warnings)));
    }

    private static String name(ScenarioResult result) {
        String file = result.scenario().file();
        return file.substring(file.lastIndexOf('/') + 1) + ": "
                + result.scenario().title().en();
    }

    private static DynamicTest test(String name, List<Problem> problems) {
        return DynamicTest.dynamicTest(name, () -> {
            if (!problems.isEmpty()) {
                Assertions.fail(
                        String.join("\n", problems.stream().map(Problem::line).toList()));
            }
        });
    }
}
