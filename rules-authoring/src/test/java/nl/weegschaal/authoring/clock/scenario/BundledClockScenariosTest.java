package nl.weegschaal.authoring.clock.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.authoring.clock.BundledClock;
import nl.weegschaal.engine.scenario.Coverage;
import nl.weegschaal.engine.scenario.CoverageProblems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenarios of the clock that come with the library: all pass, and they show every rule and every condition both ways. */
class BundledClockScenariosTest {
    private static final List<ClockScenarioResult> RESULTS = BundledClock.results();

    @TestFactory
    Stream<DynamicTest> every_scenario_finds_what_it_expects() {
        return RESULTS.stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.scenario().title().en(),
                        () -> assertThat(result.problems()).isEmpty()));
    }

    @Test
    void every_rule_fires_and_every_condition_is_seen_both_ways() {
        Coverage coverage = ClockCoverage.of(BundledClock.RULES.program().rules(), RESULTS);

        assertThat(coverage.rules())
                .hasSize(BundledClock.RULES.program().rules().size())
                .flatExtracting(CoverageProblems::of)
                .isEmpty();
        assertThat(coverage.complete()).isTrue();
    }
}
