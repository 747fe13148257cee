package nl.weegschaal.authoring.clock.check;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegschaal.authoring.clock.BundledClock;
import nl.weegschaal.authoring.clock.EditedClock;
import nl.weegschaal.authoring.clock.space.ClockClaim;
import nl.weegschaal.engine.clock.count.DutchHolidays;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.scenario.Because;
import nl.weegschaal.engine.scenario.Difference;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;

/** What is found in rules and scenarios of the clock that are not right. */
class ClockCheckTest {
    @Test
    void the_bundled_rules_can_be_used_and_nothing_is_found() {
        ClockReport report = check(BundledClock.FOLDER);

        assertThat(report.findings()).isEmpty();
        assertThat(report.isUsable()).isTrue();
        assertThat(report.passed()).isEqualTo(report.scenarios().size()).isGreaterThan(70);
    }

    @Test
    void a_scenario_that_fails_is_found_with_what_is_found_instead_and_because_of_which_rule() {
        ClockReport report = check(new EditedClock()
                .replace("scenarios/last-day-of-the-term.json", "RUNNING", "PASSED")
                .folder());

        Problem finding = only(report);
        assertThat(finding.code()).isEqualTo(ProblemCode.SCENARIO_FAILED);
        assertThat(finding.place().file()).isEqualTo("clock/scenarios/last-day-of-the-term.json");
        assertThat(finding.place().pointer()).isEqualTo("/expect/finding");
        assertThat(report.line(finding))
                .hasValueSatisfying(line -> assertThat(line).contains("PASSED"));
        Difference difference = report.difference(finding).orElseThrow();
        assertThat(difference.expected().en()).isEqualTo("PASSED");
        assertThat(difference.found().en()).isEqualTo("RUNNING");
        assertThat(difference.because()).extracting(Because::rule).containsExactly(new RuleId("status-running"));
        assertThat(report.isUsable()).isFalse();
    }

    @Test
    void a_day_that_differs_is_found_with_the_rules_behind_it() {
        ClockReport report = check(new EditedClock()
                .replace(
                        "scenarios/regulation-six-months.json",
                        "\"decisionBy\": \"2026-12-15\"",
                        "\"decisionBy\": \"2026-12-16\"")
                .folder());

        Difference difference = report.difference(only(report)).orElseThrow();
        assertThat(difference.what()).isEqualTo("decisionBy");
        assertThat(difference.found().en()).isEqualTo("2026-12-15");
        assertThat(difference.because()).extracting(Because::rule).contains(new RuleId("term-regulation-ordinary"));
    }

    @Test
    void a_rule_that_no_scenario_makes_fire_is_a_warning() {
        ClockReport report = check(new EditedClock()
                .without("scenarios/regulation-ten-working-days.json")
                .without("scenarios/regulation-ten-working-days-are-not-extended.json")
                .without("scenarios/ten-working-days-around-the-turn-of-the-year.json")
                .folder());

        assertThat(report.findings()).extracting(Problem::code).containsOnly(ProblemCode.RULE_NEVER_FIRES);
        assertThat(report.findings())
                .allMatch(finding ->
                        finding.place().file().matches("clock/rules/term/(term|absolute)-regulation-ten-days.drl"));
        assertThat(report.isUsable()).isTrue();
    }

    @Test
    void a_question_that_stays_open_fails_its_scenarios_and_breaks_a_claim() {
        ClockReport report = check(
                new EditedClock().without("rules/status/status-passed.drl").folder());

        assertThat(report.findings())
                .extracting(finding -> finding.message().in(Language.NL))
                .anyMatch(message -> message.startsWith("er is geen advies over deze tijdlijn: "));
        assertThat(report.shown().orElseThrow().proof().breaches()).containsOnlyKeys(ClockClaim.ONE_FINDING);
        assertThat(report.isUsable()).isFalse();
    }

    @Test
    void a_rule_that_the_gate_stops_is_found_and_no_scenario_is_run() {
        ClockReport report = check(new EditedClock()
                .replace("rules/status/status-passed.drl", "AbsoluteTerm(", "AbsoluteTrem(")
                .folder());

        assertThat(only(report).code()).isEqualTo(ProblemCode.UNKNOWN_FACT);
        assertThat(report.scenarios()).isEmpty();
        assertThat(report.shown()).isEmpty();
        assertThat(report.isUsable()).isFalse();
    }

    private static Problem only(ClockReport report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }

    private static ClockReport check(Folder folder) {
        return new ClockCheck(folder, new DutchHolidays()).check();
    }
}
