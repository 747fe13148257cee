package nl.weegschaal.engine.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.assess.Version;
import nl.weegschaal.engine.check.CheckFinding;
import nl.weegschaal.engine.check.CheckReport;
import nl.weegschaal.engine.check.FindingTitles;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;

/** What checks found, in the form SARIF 2.1.0 that code hosts and editors show in place. */
public final class SarifJson {
    private static final String PROGRAM = "Weegschaal";
    private static final String UNIT = "unicodeCodePoints";

    private final FindingTitles titles = new FindingTitles();

    /** Makes a writer. */
    public SarifJson() {}

    /**
     * Writes the reports of one command as one run.
     *
     * @param reports the reports
     * @return a JSON object, without a line feed at its end
     */
    public String write(List<CheckReport> reports) {
        List<CheckFinding> findings =
                reports.stream().flatMap(report -> report.findings().stream()).toList();
        List<ProblemCode> codes = findings.stream()
                .map(finding -> finding.problem().code())
                .distinct()
                .sorted()
                .toList();
        return JsonOutput.object(output -> {
            output.text("version", "2.1.0");
            output.list("runs", List.of(codes), (known, run) -> {
                run.object("tool", tool -> tool.object("driver", driver -> driver(known, driver)));
                run.text("columnKind", UNIT);
                run.list("results", findings, (finding, result) -> result(finding, known, result));
            });
        });
    }

    private void driver(List<ProblemCode> codes, JsonOutput driver) {
        driver.text("name", PROGRAM);
        driver.text("version", Version.ofLibrary());
        driver.list("rules", codes, (code, rule) -> {
            rule.text("id", code);
            rule.object("shortDescription", text -> text.text("text", titles.title(code)));
            rule.object("help", text -> text.text("text", "See " + FindingTitles.page(code) + "."));
        });
    }

    private static void result(CheckFinding finding, List<ProblemCode> codes, JsonOutput result) {
        Problem problem = finding.problem();
        result.text("ruleId", problem.code());
        result.number("ruleIndex", codes.indexOf(problem.code()));
        result.text("level", finding.severity());
        result.object("message", message -> message.text("text", message(problem)));
        result.list(
                "locations",
                List.of(problem.place()),
                (place, location) -> location.object("physicalLocation", physical -> physical(place, physical)));
    }

    private static void physical(Place place, JsonOutput physical) {
        physical.object("artifactLocation", artifact -> artifact.text("uri", uri(place.file())));
        Optional<Place> region = Optional.of(place).filter(known -> known.line() > 0);
        physical.object("region", region, (known, output) -> {
            output.number("startLine", known.line());
            if (known.column() > 0) {
                output.number("startColumn", known.column());
            }
        });
    }

    private static String message(Problem problem) {
        String line = problem.line();
        return line.substring(problem.place().toString().length() + 2);
    }

    private static String uri(String file) {
        // A colon in the first part would make it a scheme (RFC 3986, section 4.2).
        String path = file.split("/", 2)[0].contains(":") ? "./" + file : file;
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path makes no URI", e);
        }
    }
}
