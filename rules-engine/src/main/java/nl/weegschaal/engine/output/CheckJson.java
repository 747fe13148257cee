package nl.weegschaal.engine.output;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.check.CheckFinding;
import nl.weegschaal.engine.check.CheckReport;
import nl.weegschaal.engine.check.Checked;
import nl.weegschaal.engine.check.FindingTitles;

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
        output.bool("usable", report.checked().isPresent());
        output.object("checked", report.checked(), CheckJson::checked);
        output.list("findings", report.findings(), (finding, each) -> finding(report, finding, each));
    }

    private static void checked(Checked checked, JsonOutput output) {
        output.number("rules", checked.rules());
        output.number("generalRules", checked.generalRules());
        output.number("lines", checked.lines());
        output.number("areas", checked.areas());
    }

    private static void finding(CheckReport report, CheckFinding finding, JsonOutput output) {
        output.text("severity", finding.severity());
        ProblemsJson.problem(finding.problem(), output);
        output.text("text", report.line(finding));
        output.text("help", Optional.of(FindingTitles.page(finding.problem().code())));
    }
}
