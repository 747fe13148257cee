package nl.weegschaal.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.remark.AcceptableProblem;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;

/** What a policy officer learns from scenarios that fail, that cannot be read, or that are not there. */
class ScenariosTest {
    private static final String KHARTOUM = "scenarios/khartoum-presence-suffices.json";
    private static final String OTHERS = "scenarios/other-regions-none-designated.json";
    private static final String DARFUR = "scenarios/west-darfur-number-not-published.json";

    private static final GeneralScenarios GENERAL = GeneralScenarios.run(BundledRules.GENERAL);

    private final Problems problems = new Problems();

    @Test
    void a_failing_scenario_shows_expected_against_found_with_the_rules_that_led_to_it() {
        run(edited(KHARTOUM, text -> text.replace("\"REAL_RISK_INDICATED\"", "\"MORE_INFORMATION_NEEDED\"")));

        Problem problem = onlyProblem();
        assertThat(problem.code()).isEqualTo(ProblemCode.SCENARIO_FAILED);
        assertThat(problem.place().file()).endsWith(KHARTOUM);
        assertThat(problem.place().pointer()).isEqualTo("/expect/risk");
        assertThat(problem.place().line()).isPositive();
        assertThat(problem.expected().en()).isEqualTo("MORE_INFORMATION_NEEDED");
        assertThat(problem.found()).isEqualTo("REAL_RISK_INDICATED");
        assertThat(problem.message().en()).contains("risk-real");
    }

    @Test
    void a_finding_that_protects_as_much_as_the_least_that_is_expected_passes_and_one_that_protects_less_fails() {
        run(edited(
                KHARTOUM,
                text -> text.replace("\"REAL_RISK_INDICATED\"", "{ \"atLeast\": \"MORE_INFORMATION_NEEDED\" }")));
        assertThat(problems.isEmpty()).isTrue();

        run(edited(
                OTHERS,
                text -> text.replace("\"MORE_INFORMATION_NEEDED\"", "{ \"atLeast\": \"CONTRADICTION_TO_RESOLVE\" }")));
        assertThat(problems.isEmpty()).isTrue();

        run(edited(
                OTHERS,
                text -> text.replace("\"MORE_INFORMATION_NEEDED\"", "{ \"atLeast\": \"REAL_RISK_INDICATED\" }")));
        Problem problem = onlyProblem();
        assertThat(problem.code()).isEqualTo(ProblemCode.SCENARIO_FAILED);
        assertThat(problem.place().pointer()).isEqualTo("/expect/risk");
        assertThat(problem.expected().en()).isEqualTo("at least REAL_RISK_INDICATED");
        assertThat(problem.expected().nl()).isEqualTo("ten minste REAL_RISK_INDICATED");
        assertThat(problem.found()).isEqualTo("MORE_INFORMATION_NEEDED");
        assertThat(problem.message().en()).contains("risk-more-information");
    }

    @Test
    void a_bad_word_after_at_least_is_reported_at_its_place_with_the_nearest_one() {
        run(edited(
                KHARTOUM, text -> text.replace("\"REAL_RISK_INDICATED\"", "{ \"atLeast\": \"REAL_RISK_INDICATD\" }")));

        Problem problem = problems.asFound().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_WORD);
        assertThat(problem.place().pointer()).isEqualTo("/expect/risk/atLeast");
        assertThat(problem.suggestion()).isEqualTo("REAL_RISK_INDICATED");
        assertThat(problem.line(Language.NL)).contains("onbekend woord \"REAL_RISK_INDICATD\"", "een van ");
        assertThat(problem.line(Language.EN)).contains("unknown word \"REAL_RISK_INDICATD\"", "one of ");
    }

    @Test
    void at_least_the_least_protective_finding_expects_nothing_and_is_refused() {
        run(edited(
                KHARTOUM,
                text -> text.replace(
                        "\"REAL_RISK_INDICATED\"", "{ \"atLeast\": \"NOT_SUBSTANTIATED_ON_PRESENT_FILE\" }")));

        assertThat(problems.asFound().get(0).code()).isEqualTo(ProblemCode.UNKNOWN_WORD);
    }

    @Test
    void another_key_than_at_least_and_a_number_are_reported_with_what_may_stand_there() {
        run(edited(
                KHARTOUM, text -> text.replace("\"REAL_RISK_INDICATED\"", "{ \"atleast\": \"REAL_RISK_INDICATED\" }")));
        assertThat(problems.asFound())
                .extracting(Problem::code)
                .contains(ProblemCode.UNKNOWN_KEY, ProblemCode.MISSING_KEY);

        Problems ofNumber = new Problems();
        Scenarios.run(
                GENERAL,
                BundledRules.sudan(),
                edited(KHARTOUM, text -> text.replace("\"REAL_RISK_INDICATED\"", "3")),
                ofNumber);
        assertThat(ofNumber.asFound().get(0).expected().en()).endsWith(", or an object with \"atLeast\"");
        assertThat(ofNumber.asFound().get(0).expected().nl()).endsWith(", of een object met \"atLeast\"");
    }

    @Test
    void a_rule_that_should_fire_and_is_silent_is_shown_with_the_first_condition_that_does_not_hold() {
        run(edited(KHARTOUM, text -> text.replace("\"silent\"", "\"fire\"")));

        assertThat(onlyProblem().message().en())
                .contains("found silent")
                .contains("in home this does not hold: AreaGradation(gradation == Gradation.BELOW_HIGHEST)");
    }

    @Test
    void a_rule_that_should_be_silent_and_fires_is_shown_with_the_run_in_which_it_fires() {
        run(edited(DARFUR, text -> text.replace("\"fire\"", "\"silent\"")));

        assertThat(onlyProblem().message().en()).contains("found fires").contains("in home every condition holds");
    }

    @Test
    void a_rule_that_is_not_there_is_reported_with_the_nearest_one() {
        run(edited(KHARTOUM, text -> text.replace("sudan-gradation-number", "sudan-gradatoin-number")));

        Problem problem = onlyProblem();
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_REFERENCE);
        assertThat(problem.suggestion()).isEqualTo("sudan-gradation-number-not-published");
    }

    @Test
    void every_mistake_in_a_scenario_is_reported_at_once_with_the_nearest_word() {
        run(edited(KHARTOUM, text -> text.replace("\"expect\"", "\"expects\"").replace("\"SD-KH\"", "\"SD_KH\"")));

        assertThat(problems.inDocumentOrder())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(ProblemCode.UNKNOWN_KEY, ProblemCode.UNKNOWN_AREA);
    }

    @Test
    void an_area_that_the_policy_does_not_have_is_reported_where_the_scenario_names_it() {
        run(edited(KHARTOUM, text -> text.replace("\"SD-KH\"", "\"SD-KX\"")));

        Problem problem = onlyProblem();
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_AREA);
        assertThat(problem.place().pointer()).isEqualTo("/given/homeArea");
    }

    @Test
    void a_scenario_of_another_country_is_refused() {
        run(edited(KHARTOUM, text -> text.replace("\"SD", "\"YE").replace("\"IN_FORCE\"", "\"MISSING\"")));

        assertThat(problems.inDocumentOrder())
                .anySatisfy(problem -> assertThat(problem.place().pointer()).isEqualTo("/given/country"));
    }

    @Test
    void a_scenario_without_a_decision_date_is_about_the_first_day_of_its_policy() {
        Folder without = edited(DARFUR, text -> text.replaceAll(".*\"decision\".*\\n", ""));

        ScenarioReport report = run(without);

        assertThat(problems.isEmpty()).isTrue();
        assertThat(report.own())
                .filteredOn(result -> result.scenario().file().endsWith(DARFUR))
                .singleElement()
                .extracting(result -> result.scenario().given().caseFile().decision())
                .isEqualTo(BundledRules.sudan().metadata().validFrom());
    }

    @Test
    void a_scenario_that_expects_nothing_is_refused() {
        run(edited(
                KHARTOUM,
                text -> text.substring(0, text.indexOf("\"expect\""))
                        .stripTrailing()
                        .replaceAll(",$", "}")));

        assertThat(onlyProblem().message().en()).isEqualTo("the scenario expects nothing");
    }

    @Test
    void a_policy_without_scenarios_and_its_rule_that_nothing_shows_are_warned_of() {
        TreeMap<String, byte[]> files = new TreeMap<>(BundledRules.SUDAN.files());
        files.keySet().removeIf(file -> file.startsWith("scenarios/"));

        ScenarioReport report = run(new Folder(BundledRules.SUDAN.name(), files));

        assertThat(codes(report))
                .contains(
                        ProblemCode.NO_SCENARIO,
                        ProblemCode.RULE_NEVER_FIRES,
                        ProblemCode.CONDITION_NEVER_TRUE,
                        ProblemCode.CONDITION_NEVER_FALSE,
                        ProblemCode.INDICATOR_MISSING);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_condition_that_only_the_removed_scenario_made_true_is_warned_of_at_its_line() {
        TreeMap<String, byte[]> files = new TreeMap<>(BundledRules.SUDAN.files());
        files.remove(DARFUR);

        ScenarioReport report = run(new Folder(BundledRules.SUDAN.name(), files));

        assertThat(report.remarks())
                .map(AcceptableProblem::problem)
                .filteredOn(problem -> problem.code() == ProblemCode.CONDITION_NEVER_TRUE)
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.place().file()).endsWith("sudan-gradation-number-not-published.drl");
                    assertThat(problem.place().line()).isGreaterThan(1);
                });
        assertThat(report.coverage().complete()).isFalse();
    }

    @Test
    void the_bundled_policies_show_every_condition_both_ways_and_say_which_always_hold() {
        ScenarioReport report = run(BundledRules.SUDAN);

        assertThat(report.coverage().complete()).isTrue();
        assertThat(report.coverage().bothWays())
                .isEqualTo(report.coverage().conditions())
                .isGreaterThan(400);
        assertThat(report.coverage().rules())
                .flatExtracting(RuleCoverage::conditions)
                .filteredOn(ConditionCoverage::alwaysHolds)
                .extracting(ConditionCoverage::text)
                .contains("AdviceBasis()", "ExaminedArea()");
    }

    /** A scenario is held against an advisory here, and against the runs alone where changed rules are tried: both must agree. */
    private ScenarioReport run(Folder folder) {
        ScenarioReport report = Scenarios.run(GENERAL, BundledRules.sudan(), folder, problems);
        assertThat(report.own())
                .filteredOn(result -> !result.runs().isEmpty())
                .allSatisfy(result -> assertThat(result.scenario().isMetBy(Outcome.of(result.runs())))
                        .isEqualTo(result.passed()));
        return report;
    }

    private Problem onlyProblem() {
        assertThat(problems.inDocumentOrder()).hasSize(1);
        return problems.inDocumentOrder().get(0);
    }

    private static List<ProblemCode> codes(ScenarioReport report) {
        return report.remarks().stream().map(remark -> remark.problem().code()).toList();
    }

    private static Folder edited(String file, UnaryOperator<String> edit) {
        TreeMap<String, byte[]> files = new TreeMap<>(BundledRules.SUDAN.files());
        String after = edit.apply(text(file));
        assertThat(after).isNotEqualTo(text(file));
        files.put(file, after.getBytes(StandardCharsets.UTF_8));
        return new Folder(BundledRules.SUDAN.name(), files);
    }

    private static String text(String file) {
        return BundledRules.SUDAN.text(file).orElseThrow();
    }
}
