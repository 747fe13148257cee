package nl.weegschaal.authoring.check;

import static nl.weegschaal.authoring.check.Edited.codes;
import static org.assertj.core.api.Assertions.assertThat;

import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.scenario.Difference;
import org.junit.jupiter.api.Test;

/** What a check says of scenarios. */
class ScenarioFindingsTest {
    private static final PolicyCheck CHECK = Composed.check();
    private static final String NORTH = "scenarios/north-is-excluded.json";

    @Test
    void a_report_tells_what_the_scenarios_show_and_what_is_accepted() {
        CheckReport report = CHECK.check(Composed.base());

        assertThat(report.scenarios().orElseThrow()).satisfies(scenarios -> {
            assertThat(scenarios.own()).hasSize(3).allMatch(result -> result.passed());
            assertThat(scenarios.general()).hasSizeGreaterThan(40).allMatch(result -> result.passed());
            assertThat(scenarios.coverage().complete()).isTrue();
            assertThat(scenarios.coverage().rules())
                    .filteredOn(rule -> rule.own())
                    .hasSize(1);
        });
        assertThat(report.accepted()).singleElement().satisfies(pair -> {
            assertThat(pair.remark().problem().code()).isEqualTo(ProblemCode.UNKNOWN_FILE);
            assertThat(pair.acceptance().reason()).startsWith("The borders");
        });
    }

    @Test
    void a_scenario_that_fails_is_an_error_with_what_was_expected_and_found_and_why() {
        CheckReport report =
                check(new Edited().edit(NORTH, text -> text.replace("REAL_RISK_INDICATED", "MORE_INFORMATION_NEEDED")));

        assertThat(codes(report)).containsExactly(ProblemCode.SCENARIO_FAILED);
        assertThat(report.hasErrors()).isTrue();
        Difference difference = report.difference(report.findings().get(0)).orElseThrow();
        assertThat(difference.expected().en()).isEqualTo("MORE_INFORMATION_NEEDED");
        assertThat(difference.found().en()).isEqualTo("REAL_RISK_INDICATED");
        assertThat(difference.because())
                .extracting(because -> because.rule().value())
                .contains("risk-real");
    }

    @Test
    void of_what_no_case_can_meet_no_scenario_is_asked() {
        CheckReport report = check(new Edited()
                .edit(
                        "rules/exercise-highest.drl",
                        text -> text.replace(
                                "gradation == Gradation.ONE",
                                "gradation == Gradation.ONE, gradation == Gradation.TWO")));

        assertThat(report.findings())
                .filteredOn(finding -> finding.problem().code() == ProblemCode.CONDITION_NEVER_TRUE)
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.problem().message().en()).startsWith("no case can meet this: ");
                    assertThat(finding.problem().message().nl()).startsWith("geen zaak kan hieraan voldoen: ");
                    assertThat(finding.problem().place().line()).isPositive();
                });
        assertThat(report.findings())
                .filteredOn(finding -> finding.problem().code() == ProblemCode.RULE_NEVER_FIRES)
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem().message().en())
                        .isEqualTo("no case can meet all conditions of this rule"));
    }

    @Test
    void of_conditions_that_exclude_each_other_and_of_one_that_asks_nothing_no_scenario_is_asked() {
        CheckReport report = check(new Edited()
                .edit(
                        "rules/exercise-highest.drl",
                        text -> text.replace(
                                "AreaGradation(gradation == Gradation.ONE)",
                                "AreaGradation(gradation == Gradation.ONE)\n"
                                        + "AreaGradation(gradation == Gradation.TWO)\n"
                                        + "not AreaGradation(gradation == Gradation.ONE, gradation !="
                                        + " Gradation.ONE)")));

        assertThat(report.findings())
                .extracting(finding -> finding.problem().message().en())
                .contains(
                        "no case can meet all conditions of this rule",
                        "every case meets this: not AreaGradation(gradation == Gradation.ONE, gradation !="
                                + " Gradation.ONE)");
    }

    @Test
    void a_scenario_that_is_no_json_is_found_at_its_place() {
        CheckReport report = check(new Edited().put("scenarios/broken.json", "{ \"schema\": "));

        assertThat(codes(report)).containsExactly(ProblemCode.NOT_JSON);
        assertThat(report.findings().get(0).problem().place().file()).isEqualTo("exercise/scenarios/broken.json");
    }

    @Test
    void a_scenario_that_is_nested_without_end_or_holds_too_much_is_refused() {
        CheckReport report = check(new Edited()
                .put("scenarios/deep.json", "[".repeat(100_000))
                .put("scenarios/long.json", "[" + "1,".repeat(200_000) + "1]"));

        assertThat(codes(report)).containsOnly(ProblemCode.NESTED_TOO_DEEP, ProblemCode.TOO_MANY);
    }

    @Test
    void a_scenario_of_another_country_is_an_error() {
        CheckReport report = check(new Edited()
                .put(
                        "scenarios/elsewhere.json",
                        new Edited()
                                .text(NORTH)
                                .replace("QQ", "ZZ")
                                .replaceFirst(
                                        "\"expect\": .*", "\"expect\": { \"risk\": \"MORE_INFORMATION_NEEDED\" },")));

        assertThat(report.findings())
                .extracting(finding -> finding.problem().code())
                .contains(ProblemCode.IMPOSSIBLE_VALUE);
        assertThat(report.findings())
                .extracting(finding -> finding.problem().place().pointer())
                .contains("/given/country");
    }

    @Test
    void a_policy_without_scenarios_is_warned_of_and_so_is_every_rule_that_nothing_shows() {
        CheckReport report = check(new Edited().remove("scenarios/"));

        assertThat(codes(report))
                .contains(ProblemCode.NO_SCENARIO, ProblemCode.RULE_NEVER_FIRES, ProblemCode.CONDITION_NEVER_TRUE);
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.acceptable()).isPresent());
    }

    private static CheckReport check(Edited policy) {
        return CHECK.check(policy.folder());
    }
}
