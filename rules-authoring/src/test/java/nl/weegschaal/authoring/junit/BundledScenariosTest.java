package nl.weegschaal.authoring.junit;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The scenarios that come with the library: all pass, and they show every rule and every condition both ways. */
class BundledScenariosTest {
    private static final Path POLICIES = Path.of("../rules-drl/src/main/resources/weegschaal/policies");

    @TestFactory
    Stream<DynamicNode> the_general_rules() {
        return ScenarioTests.ofGeneralRules();
    }

    @TestFactory
    Stream<DynamicNode> ukraine() {
        return ScenarioTests.of(POLICIES.resolve("ukraine-2026-07-02"));
    }

    @TestFactory
    Stream<DynamicNode> sudan() {
        return ScenarioTests.of(POLICIES.resolve("sudan-2024-06-27"));
    }
}
