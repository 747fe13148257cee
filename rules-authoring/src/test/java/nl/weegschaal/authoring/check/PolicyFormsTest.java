package nl.weegschaal.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.DirectoryFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.folder.FolderLimits;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.scenario.BundledRules;
import nl.weegschaal.engine.scenario.GeneralScenarios;
import nl.weegschaal.engine.scenario.ScenarioReport;
import nl.weegschaal.engine.scenario.ScenarioResult;
import nl.weegschaal.engine.scenario.Scenarios;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every form that published country policy takes can be written as a table, each shown by a small exercise both ways. */
class PolicyFormsTest {
    private static final GeneralScenarios SHARED = GeneralScenarios.run(BundledRules.GENERAL);
    private static final PolicyCheck CHECK = PolicyCheck.standard(BundledRules.GENERAL);
    private static final Path FORMS = Path.of("src/test/resources/forms");

    @TestFactory
    Stream<DynamicNode> forms() {
        return names().stream().map(PolicyFormsTest::form);
    }

    @Test
    void there_is_an_exercise_for_each_of_the_forms() {
        assertThat(names())
                .containsExactly(
                        "all-other-regions",
                        "alternative-excluded",
                        "alternative-not-for-profile",
                        "alternative-not-through",
                        "alternative-not-through-actor",
                        "alternative-not-where-actor-rules",
                        "alternative-not-where-named-actor-rules",
                        "alternative-only-here",
                        "alternative-only-if",
                        "alternative-suffices-if",
                        "alternative-unless-leads",
                        "below-highest",
                        "decision-moratorium",
                        "named-regions",
                        "region-and-city",
                        "whole-country");
    }

    private static DynamicNode form(String name) {
        Folder folder = new Folder(
                name, new DirectoryFolder(FolderLimits.forPolicies(), new Problems()).read(FORMS.resolve(name), name));
        Stream<DynamicTest> check = Stream.of(DynamicTest.dynamicTest("it is a good policy", () -> {
            CheckReport report = CHECK.check(folder);
            assertThat(report.findings()).isEmpty();
        }));
        return DynamicContainer.dynamicContainer(name, Stream.concat(check, scenarios(folder)));
    }

    private static Stream<DynamicTest> scenarios(Folder folder) {
        Problems problems = new Problems();
        Policy policy =
                new PolicyReader(BundledRules.GENERAL, problems).read(folder).orElseThrow();
        ScenarioReport report = Scenarios.run(SHARED, policy, folder, problems);
        List<ScenarioResult> own = report.results().stream()
                .filter(result -> result.scenario().file().startsWith(folder.name() + "/"))
                .toList();
        assertThat(own)
                .as("scenarios of " + folder.name())
                .hasSizeGreaterThanOrEqualTo(2)
                .hasSameSizeAs(folder.folder("scenarios").files().keySet());
        assertThat(report.remarks()).isEmpty();
        return own.stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.scenario().title().en(),
                        () -> assertThat(result.problems().stream().map(problem -> problem.line(Language.EN)))
                                .isEmpty()));
    }

    private static List<String> names() {
        try (Stream<Path> forms = Files.list(FORMS)) {
            return forms.map(form -> form.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
