package nl.weegschaal.authoring.output;

import java.util.List;
import nl.weegschaal.authoring.check.CheckReport;
import nl.weegschaal.authoring.check.FindingTitles;
import nl.weegschaal.engine.assess.Version;
import nl.weegschaal.engine.output.JsonOutput;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Language;

/** What checks found, in the form SARIF 2.1.0 that code hosts and editors show in place. */
public final class SarifJson {
    private static final String PROGRAM = "Weegschaal";
    private static final String UNIT = "unicodeCodePoints";

    private final FindingTitles titles = new FindingTitles();
    private final Language language;

    /**
     * Makes a writer.
     *
     * @param language the language of its messages
     */
    public SarifJson(Language language) {
        this.language = language;
    }

    /**
     * Writes the reports of one command as one run.
     *
     * @param reports the reports
     * @return a JSON object, without a line feed at its end
     */
    public String write(List<CheckReport> reports) {
        List<SarifResult> results =
                reports.stream().flatMap(SarifResult::of).distinct().toList();
        List<ProblemCode> codes = results.stream()
                .map(result -> result.problem().code())
                .distinct()
                .sorted()
                .toList();
        return JsonOutput.object(output -> {
            output.text("version", "2.1.0");
            output.list("runs", List.of(codes), (known, run) -> {
                run.object("tool", tool -> tool.object("driver", driver -> driver(known, driver)));
                run.text("columnKind", UNIT);
                run.list("results", results, (result, each) -> result.write(known, language, each));
                run.object("properties", properties -> properties.list("policies", reports, SarifJson::policy));
            });
        });
    }

    private static void policy(CheckReport report, JsonOutput output) {
        output.text("policy", report.policy());
        output.text("folder", report.folder().name());
        CheckJson.what(report, output);
    }

    private void driver(List<ProblemCode> codes, JsonOutput driver) {
        driver.text("name", PROGRAM);
        driver.text("version", Version.ofLibrary());
        driver.list("rules", codes, (code, rule) -> {
            rule.text("id", code);
            rule.object(
                    "shortDescription",
                    text -> text.text("text", titles.title(code).in(language)));
            rule.object(
                    "help", text -> text.text("text", FindingTitles.see(code).in(language)));
        });
    }
}
