package nl.weegschaal.authoring.output;

import nl.weegschaal.authoring.check.HeldGuardrail;
import nl.weegschaal.authoring.check.Keeping;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.output.CaseFileJson;
import nl.weegschaal.engine.output.JsonOutput;
import nl.weegschaal.engine.prove.Counterexample;
import nl.weegschaal.engine.prove.Proof;
import nl.weegschaal.engine.prove.Shown;

/** What came of a proof, as JSON. Numbers of cases are texts: they are larger than programs commonly read. */
final class ProofJson {
    private ProofJson() {}

    static void proof(Proof proof, JsonOutput output) {
        output.bool("holds", proof.holds());
        output.text("classes", proof.classes());
        output.text("cases", proof.cases());
        output.number("runs", proof.runs());
        output.number("milliseconds", proof.took().toMillis());
        output.bool("earlier", proof.earlier());
        output.list("guardrails", HeldGuardrail.of(proof), ProofJson::guardrail);
    }

    private static void guardrail(HeldGuardrail guardrail, JsonOutput output) {
        output.text("guardrail", (Object) guardrail.name());
        output.text("ground", guardrail.known());
        output.bool("holds", guardrail.holds());
        guardrail.why().ifPresent(why -> {
            guardrail.about().ifPresent(about -> output.text("about", about));
            output.text("why", why);
        });
    }

    static void counterexample(Counterexample counterexample, JsonOutput output) {
        output.text("guardrail", counterexample.breach().guardrail().name());
        output.text("kind", counterexample.breach().kind());
        output.texts("sources", counterexample.breach().guardrail().sources());
        output.list("cases", counterexample.shown(), ProofJson::shown);
        output.list("rules", counterexample.responsible(), ProofJson::rule);
        keeping(Keeping.of(counterexample), output);
    }

    private static void keeping(Keeping keeping, JsonOutput output) {
        if (keeping instanceof Keeping.AsScenario scenario) {
            output.text("scenario", (Object) scenario.name());
        } else if (keeping instanceof Keeping.NotKept not) {
            output.text("noScenario", not.reason());
        }
    }

    private static void shown(Shown shown, JsonOutput output) {
        output.texts("given", shown.exhibit().facts());
        output.texts("concluded", shown.conclusions());
        output.object(
                "caseFile", shown.example(), (example, members) -> CaseFileJson.members(example.caseFile(), members));
    }

    private static void rule(Rule rule, JsonOutput output) {
        output.text("rule", rule.id());
        output.text("file", rule.file());
        output.number("line", rule.conditions().get(0).spot().line());
    }
}
