package nl.weegschaal.authoring.output;

import java.util.List;
import nl.weegschaal.authoring.mutate.MutantKind;
import nl.weegschaal.authoring.mutate.MutantResult;
import nl.weegschaal.authoring.mutate.MutationReport;
import nl.weegschaal.authoring.mutate.TellingCase;
import nl.weegschaal.authoring.mutate.Verdict;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.output.CaseFileJson;
import nl.weegschaal.engine.output.JsonOutput;

/** What became of the mutants of rules, as a JSON document. */
public final class MutantsJson {
    /** The version of the form, as every document states it. */
    public static final String SCHEMA = "weegschaal/mutants/1";

    private MutantsJson() {}

    /**
     * Writes the reports of one command.
     *
     * @param reports the reports
     * @return a JSON object, without a line feed at its end
     */
    public static String write(List<MutationReport> reports) {
        return JsonOutput.object(output -> {
            output.text("schema", SCHEMA);
            output.list("policies", reports, MutantsJson::report);
        });
    }

    private static void report(MutationReport report, JsonOutput output) {
        output.text("policy", report.policy());
        output.number("made", report.results().size());
        output.number("telling", report.telling());
        output.number("caught", report.caught());
        output.list("kinds", List.of(MutantKind.values()), (kind, each) -> kind(report, kind, each));
        output.list("survivors", report.survivors(), MutantsJson::result);
        output.list("equivalent", report.equivalent(), MutantsJson::result);
        List<MutantResult> caught = report.results().stream()
                .filter(result -> result.verdict() instanceof Verdict.CaughtByScenario
                        || result.verdict() instanceof Verdict.CaughtByGuardrail)
                .toList();
        output.list("caughtBy", caught, MutantsJson::caught);
    }

    private static void kind(MutationReport report, MutantKind kind, JsonOutput output) {
        MutationReport ofKind = report.ofKind(kind);
        output.text("kind", kind);
        output.number("made", ofKind.results().size());
        output.number("telling", ofKind.telling());
        output.number("caught", ofKind.caught());
    }

    private static void caught(MutantResult result, JsonOutput output) {
        output.text("mutant", result.mutant().id());
        if (result.verdict() instanceof Verdict.CaughtByScenario by) {
            output.text("scenario", (Object) by.scenario());
        } else if (result.verdict() instanceof Verdict.CaughtByGuardrail by) {
            output.text("guardrail", by.guardrail().name());
        }
    }

    private static void result(MutantResult result, JsonOutput output) {
        output.text("mutant", result.mutant().id());
        output.text("kind", result.mutant().kind());
        output.bool("own", result.own());
        output.text("file", result.edit().file());
        output.number("line", result.edit().line());
        output.texts("removed", result.edit().removed());
        output.texts("added", result.edit().added());
        if (result.verdict() instanceof Verdict.Equivalent same) {
            output.text("argument", same.argument().kind());
            output.texts(
                    "because",
                    same.argument().because().stream().map(Condition::text).toList());
        } else if (result.verdict() instanceof Verdict.Survived survived) {
            output.object("case", telling -> telling(survived.telling(), telling));
        }
    }

    private static void telling(TellingCase telling, JsonOutput output) {
        output.texts("given", telling.facts());
        output.texts("original", telling.original());
        output.texts("changed", telling.changed());
        telling.kept().ifPresent(kept -> {
            output.bool("inTables", kept.isScenario());
            output.object(
                    "caseFile", members -> CaseFileJson.members(kept.example().caseFile(), members));
        });
    }
}
