package nl.weegschaal.authoring.output;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.weegschaal.authoring.check.CheckReport;
import nl.weegschaal.authoring.check.FindingTitles;
import nl.weegschaal.engine.assess.Version;
import nl.weegschaal.engine.output.JsonOutput;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Language;

/** What checks found, in the form SARIF 2.1.0 that code hosts and editors show in place. */
public final class SarifJson {
    private static final String PROGRAM = "Weegschaal";
    private static final String UNIT = "unicodeCodePoints";

    private final FindingTitles titles = new FindingTitles();
    private final Language language;
    private final UnaryOperator<String> files;

    /**
     * Makes a writer that names files as they are named in the reports.
     *
     * @param language the language of its messages
     */
    public SarifJson(Language language) {
        this(language, UnaryOperator.identity());
    }

    /**
     * Makes a writer.
     *
     * @param language the language of its messages
     * @param files gives the name of a file as it is written: relative to the folder of the sources, or a URI with a scheme
     */
    public SarifJson(Language language, UnaryOperator<String> files) {
        this.language = language;
        this.files = files;
    }

    /**
     * Writes the reports of one command as one run in which everything was done.
     *
     * @param reports the reports
     * @return a JSON object, without a line feed at its end
     */
    public String write(List<CheckReport> reports) {
        return write(reports, List.of());
    }

    /**
     * Writes the reports of one command as one run.
     *
     * @param reports the reports
     * @param notDone why the command could not do all that it was asked; with any of these the run is no success
     * @return a JSON object, without a line feed at its end
     */
    public String write(List<CheckReport> reports, List<Problem> notDone) {
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
                run.list("invocations", List.of(notDone), this::invocation);
                run.object("originalUriBaseIds", bases -> bases.object(SarifUri.BASE, this::base));
                run.text("columnKind", UNIT);
                run.list("results", results, (result, each) -> result.write(known, language, files, each));
                run.object("properties", properties -> properties.list("policies", reports, SarifJson::policy));
            });
        });
    }

    private void invocation(List<Problem> notDone, JsonOutput invocation) {
        invocation.bool("executionSuccessful", notDone.isEmpty());
        invocation.list("toolExecutionNotifications", notDone, (problem, each) -> {
            each.text("level", problem.code().severity());
            each.object(
                    "message",
                    message -> message.text("text", (Object) (problem.place() + ": " + problem.sentence(language))));
        });
    }

    private void base(JsonOutput base) {
        base.object(
                "description",
                text -> text.text(
                        "text",
                        language == Language.NL
                                ? "De map van de bronnen: die van de repository, of anders de werkmap."
                                : "The folder of the sources: that of the repository, or else the working directory."));
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
