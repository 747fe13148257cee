package nl.weegschaal.authoring.output;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.check.FindingTitles;
import nl.weegschaal.authoring.clock.check.ClockReport;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioResult;
import nl.weegschaal.authoring.clock.space.ClockClaim;
import nl.weegschaal.authoring.clock.space.ClockProof;
import nl.weegschaal.engine.output.JsonOutput;
import nl.weegschaal.engine.output.ProblemsJson;
import nl.weegschaal.engine.problem.Problem;

/** What a check of the rules of the clock found, as a JSON document. */
public final class ClockCheckJson {
    /** The version of the form, as every document states it. */
    public static final String SCHEMA = "weegschaal/clock-check/1";

    private ClockCheckJson() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return a JSON object, without a line feed at its end
     */
    public static String write(ClockReport report) {
        return JsonOutput.object(output -> {
            output.text("schema", SCHEMA);
            output.bool("usable", report.isUsable());
            output.object("scenarios", scenarios -> scenarios(report, scenarios));
            output.object("coverage", report.shown().map(ClockReport.Shown::coverage), ScenarioReportJson::coverage);
            output.object("proof", report.shown().map(ClockReport.Shown::proof), ClockCheckJson::proof);
            output.list("findings", report.findings(), (finding, each) -> finding(report, finding, each));
        });
    }

    private static void scenarios(ClockReport report, JsonOutput output) {
        output.number("ran", report.scenarios().size());
        output.number("passed", report.passed());
        output.list("results", report.scenarios(), ClockCheckJson::result);
    }

    private static void result(ClockScenarioResult result, JsonOutput output) {
        output.text("file", (Object) result.scenario().file());
        output.text("title", result.scenario().title());
        output.bool("passed", result.passed());
    }

    private static void proof(ClockProof proof, JsonOutput output) {
        output.bool("holds", proof.holds());
        output.number("combinations", proof.combinations());
        output.list("claims", List.of(ClockClaim.values()), (claim, each) -> claim(proof, claim, each));
    }

    private static void claim(ClockProof proof, ClockClaim claim, JsonOutput output) {
        Optional<ClockProof.Breach> breach =
                Optional.ofNullable(proof.breaches().get(claim));
        output.text("claim", claim);
        output.text("text", claim.text());
        output.bool("holds", breach.isEmpty());
        output.object("breach", breach, (found, each) -> {
            each.texts("given", found.given());
            each.texts("rules", found.rules());
        });
    }

    private static void finding(ClockReport report, Problem finding, JsonOutput output) {
        output.text("severity", finding.code().severity());
        ProblemsJson.problem(finding, output);
        output.text("text", report.line(finding));
        output.text("help", Optional.of(FindingTitles.page(finding.code())));
        output.object("difference", report.difference(finding), ScenarioReportJson::difference);
    }
}
