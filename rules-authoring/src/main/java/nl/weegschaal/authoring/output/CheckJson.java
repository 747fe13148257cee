package nl.weegschaal.authoring.output;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.check.CheckFinding;
import nl.weegschaal.authoring.check.CheckReport;
import nl.weegschaal.authoring.check.Checked;
import nl.weegschaal.authoring.check.FindingTitles;
import nl.weegschaal.engine.output.JsonOutput;
import nl.weegschaal.engine.output.ProblemsJson;
import nl.weegschaal.engine.remark.Accepted;
import nl.weegschaal.engine.scenario.ScenarioReport;

/** What checks found, as a JSON document. */
public final class CheckJson {
    /** The version of the form, as every document states it. */
    public static final String SCHEMA = "weegschaal/check/1";

    /** Makes a writer. */
    public CheckJson() {}

    /**
     * Writes the reports of one command.
     *
     * @param reports the reports
     * @return a JSON object, without a line feed at its end
     */
    public String write(List<CheckReport> reports) {
        return JsonOutput.object(output -> {
            output.text("schema", SCHEMA);
            output.list("policies", reports, CheckJson::report);
        });
    }

    private static void report(CheckReport report, JsonOutput output) {
        output.text("policy", report.policy());
        output.text("folder", report.folder().name());
        output.bool("usable", !report.hasErrors());
        output.bool("earlier", report.earlier());
        what(report, output);
        output.list("accepted", report.accepted(), CheckJson::accepted);
        output.list("findings", report.findings(), (finding, each) -> finding(report, finding, each));
    }

    /** What was checked, and what came of the scenarios. */
    static void what(CheckReport report, JsonOutput output) {
        output.object("checked", report.checked(), CheckJson::checked);
        output.object("scenarios", report.scenarios(), ScenarioReportJson::scenarios);
        output.object("coverage", report.scenarios().map(ScenarioReport::coverage), ScenarioReportJson::coverage);
        output.object("proof", report.proof(), ProofJson::proof);
    }

    private static void checked(Checked checked, JsonOutput output) {
        output.number("rules", checked.rules());
        output.number("generalRules", checked.generalRules());
        output.number("lines", checked.lines());
        output.number("areas", checked.areas());
    }

    private static void accepted(Accepted.Pair pair, JsonOutput output) {
        ProblemsJson.problem(pair.remark().problem(), output);
        output.object("acceptance", acceptance -> AcceptanceJson.acceptance(pair.acceptance(), acceptance));
    }

    private static void finding(CheckReport report, CheckFinding finding, JsonOutput output) {
        output.text("severity", finding.severity());
        ProblemsJson.problem(finding.problem(), output);
        output.text("text", report.line(finding));
        output.text("help", Optional.of(FindingTitles.page(finding.problem().code())));
        output.object(
                "acceptance",
                finding.acceptable(),
                (subject, each) -> AcceptanceJson.subject(finding.problem().code(), subject, each));
        output.object("difference", report.difference(finding), ScenarioReportJson::difference);
        output.object("counterexample", report.counterexample(finding), ProofJson::counterexample);
    }
}
