package nl.weegschaal.authoring.output;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.weegschaal.authoring.check.CheckFinding;
import nl.weegschaal.authoring.check.CheckReport;
import nl.weegschaal.engine.output.JsonOutput;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.remark.Acceptance;
import nl.weegschaal.engine.remark.Accepted;
import nl.weegschaal.engine.remark.Subject;
import nl.weegschaal.engine.scenario.Difference;
import nl.weegschaal.model.text.Language;

/**
 * One result in SARIF: a finding, or a warning that is accepted, which SARIF calls suppressed.
 *
 * @param problem what it says, and where
 * @param acceptable what an acceptance of it must name, if it can be accepted and is not
 * @param difference what a scenario expects and the rules do not find, if it is about that
 * @param acceptance the acceptance, if it is accepted
 */
record SarifResult(
        Problem problem,
        Optional<Subject> acceptable,
        Optional<Difference> difference,
        Optional<Acceptance> acceptance) {
    static Stream<SarifResult> of(CheckReport report) {
        return Stream.concat(
                report.findings().stream().map(finding -> of(report, finding)),
                report.accepted().stream().map(SarifResult::of));
    }

    private static SarifResult of(CheckReport report, CheckFinding finding) {
        return new SarifResult(finding.problem(), finding.acceptable(), report.difference(finding), Optional.empty());
    }

    private static SarifResult of(Accepted.Pair pair) {
        return new SarifResult(
                pair.remark().problem(), Optional.empty(), Optional.empty(), Optional.of(pair.acceptance()));
    }

    void write(List<ProblemCode> codes, Language language, UnaryOperator<String> files, JsonOutput result) {
        result.text("ruleId", problem.code());
        result.number("ruleIndex", codes.indexOf(problem.code()));
        result.text("level", problem.code().severity());
        result.object("message", message -> message.text("text", problem.sentence(language)));
        result.list(
                "locations",
                List.of(problem.place()),
                (place, location) -> location.object("physicalLocation", physical -> physical(place, files, physical)));
        // SARIF wants this for every result or for none.
        result.list("suppressions", acceptance.stream().toList(), SarifResult::suppression);
        if (acceptable.isPresent() || difference.isPresent() || acceptance.isPresent()) {
            result.object("properties", this::properties);
        }
    }

    private static void suppression(Acceptance acceptance, JsonOutput suppression) {
        suppression.text("kind", "external");
        suppression.text("status", "accepted");
        suppression.text("justification", acceptance.reason());
    }

    private void properties(JsonOutput properties) {
        properties.object(
                "acceptance", acceptable, (subject, each) -> AcceptanceJson.subject(problem.code(), subject, each));
        properties.object("acceptance", acceptance, AcceptanceJson::acceptance);
        properties.object("difference", difference, ScenarioReportJson::difference);
    }

    private static void physical(Place place, UnaryOperator<String> files, JsonOutput physical) {
        physical.object("artifactLocation", artifact -> SarifUri.write(files.apply(place.file()), artifact));
        Optional<Place> region = Optional.of(place).filter(known -> known.line() > 0);
        physical.object("region", region, (known, output) -> {
            output.number("startLine", known.line());
            if (known.column() > 0) {
                output.number("startColumn", known.column());
            }
        });
    }
}
