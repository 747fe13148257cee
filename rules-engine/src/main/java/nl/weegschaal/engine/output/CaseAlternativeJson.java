package nl.weegschaal.engine.output;

import java.util.Map;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/** One internal protection alternative of a case file as JSON. */
final class CaseAlternativeJson {
    private CaseAlternativeJson() {}

    static void members(CaseAlternative alternative, JsonOutput output) {
        output.text("area", alternative.area());
        output.object(
                "findings",
                findings -> alternative
                        .aspects()
                        .forEach((aspect, found) ->
                                findings.object(Words.of(aspect), finding -> aspect(found, finding))));
        output.object(
                "stateActorExceptions",
                exceptions -> alternative
                        .exceptions()
                        .forEach((kind, found) ->
                                exceptions.object(Words.of(kind), finding -> exception(found, finding))));
        alternative.transitRoute().ifPresent(route -> output.texts("transitRoute", route));
        output.object("rebuttal", rebuttal -> {
            rebuttal.text("state", alternative.rebuttal().state());
            rebuttal.text("text", alternative.rebuttal().text().map(FreeText::value));
        });
        policy(alternative.policy(), output);
    }

    private static void policy(PolicyAnswers policy, JsonOutput output) {
        if (!policy.conditions().isEmpty()) {
            output.object(
                    "policyConditions",
                    conditions -> policy.conditions()
                            .forEach((condition, found) ->
                                    conditions.object(condition.value(), finding -> aspect(found, finding))));
        }
        if (!policy.individualLeads().equals(PolicyAnswers.none().individualLeads())) {
            output.object("individualLeads", finding -> aspect(policy.individualLeads(), finding));
        }
        actors("actorsInPower", policy.actorsInPower(), output);
        actors("actorsOnRoute", policy.actorsOnRoute(), output);
    }

    /** What is said of actors, if anything is. */
    private static void actors(String key, Map<PolicyTerm, Answer> said, JsonOutput output) {
        if (!said.isEmpty()) {
            output.object(key, actors -> said.forEach((actor, answer) -> actors.text(actor.value(), answer)));
        }
    }

    private static void aspect(AspectOnFile aspect, JsonOutput output) {
        output.text("finding", aspect.state());
        output.text("reasons", aspect.reasons().map(FreeText::value));
    }

    private static void exception(ExceptionOnFile exception, JsonOutput output) {
        output.text("finding", exception.establishment());
        output.text("reasons", exception.reasons().map(FreeText::value));
    }
}
