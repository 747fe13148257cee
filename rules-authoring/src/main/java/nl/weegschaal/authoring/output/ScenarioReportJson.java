package nl.weegschaal.authoring.output;

import java.util.List;
import nl.weegschaal.engine.output.JsonOutput;
import nl.weegschaal.engine.scenario.Because;
import nl.weegschaal.engine.scenario.ConditionCoverage;
import nl.weegschaal.engine.scenario.Coverage;
import nl.weegschaal.engine.scenario.Difference;
import nl.weegschaal.engine.scenario.RuleCoverage;
import nl.weegschaal.engine.scenario.ScenarioReport;
import nl.weegschaal.engine.scenario.ScenarioResult;

/** What came of scenarios and how much they show, as JSON. */
final class ScenarioReportJson {
    private ScenarioReportJson() {}

    static void scenarios(ScenarioReport report, JsonOutput output) {
        output.object("own", own -> results(report.own(), own));
        output.object("general", general -> results(report.general(), general));
    }

    private static void results(List<ScenarioResult> results, JsonOutput output) {
        output.number("ran", results.size());
        output.number("passed", results.stream().filter(ScenarioResult::passed).count());
        output.list("results", results, (result, each) -> {
            each.text("file", result.scenario().file());
            each.text("title", result.scenario().title());
            each.bool("passed", result.passed());
        });
    }

    static void coverage(Coverage coverage, JsonOutput output) {
        output.number("rules", coverage.rules().size());
        output.number("fire", coverage.fire());
        output.number("conditions", coverage.conditions());
        output.number("bothWays", coverage.bothWays());
        output.list("byRule", coverage.rules(), ScenarioReportJson::rule);
    }

    private static void rule(RuleCoverage rule, JsonOutput output) {
        output.text("rule", rule.rule().id());
        output.text("file", rule.rule().file());
        output.bool("own", rule.own());
        output.bool("fires", rule.fires());
        output.list("conditions", rule.conditions(), ScenarioReportJson::condition);
    }

    private static void condition(ConditionCoverage condition, JsonOutput output) {
        output.text("condition", condition.text());
        output.number("line", condition.condition().spot().line());
        output.number("column", condition.condition().spot().column());
        output.bool("alwaysHolds", condition.alwaysHolds());
        output.bool("seenTrue", condition.seenTrue());
        output.bool("seenFalse", condition.seenFalse());
    }

    static void difference(Difference difference, JsonOutput output) {
        output.text("what", difference.what());
        output.text("expected", difference.expected().en());
        output.text("expectedNl", difference.expected().nl());
        output.text("found", difference.found().en());
        output.text("foundNl", difference.found().nl());
        output.list("because", difference.because(), ScenarioReportJson::because);
    }

    private static void because(Because because, JsonOutput output) {
        output.text("rule", because.rule());
        output.text("note", because.note().en());
        output.text("noteNl", because.note().nl());
        output.text("sentence", because.sentence());
    }
}
