package nl.weegschaal.authoring.output;

import java.util.Collection;
import java.util.Map;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.output.CaseFileJson;
import nl.weegschaal.engine.output.JsonOutput;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.OtherGroundOnFile;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/** The case of a scenario as JSON, in brief: without a reference, without what the case does not say, each finding one word. */
final class GivenJson {
    private GivenJson() {}

    static void members(CaseFile caseFile, JsonOutput output) {
        output.text("country", caseFile.country());
        if (!caseFile.lodged().equals(caseFile.decision())) {
            output.text("lodged", caseFile.lodged());
        }
        output.text("decision", caseFile.decision());
        output.text("homeArea", CaseFileJson.home(caseFile.home()));
        output.object("applicant", applicant -> applicant(caseFile.applicant(), applicant));
        if (!caseFile.actors().isEmpty()) {
            output.texts("actorsOfHarm", caseFile.actors());
        }
        CaseFileJson.asked(caseFile, output);
        list("elements", caseFile.elements(), CaseFileJson::element, output);
        list("weighings", caseFile.weighings(), CaseFileJson::weighing, output);
        list("tests", caseFile.tests(), CaseFileJson::test, output);
        if (!caseFile.otherGround().equals(OtherGroundOnFile.notExamined())) {
            output.object("otherGround", ground -> CaseFileJson.otherGround(caseFile.otherGround(), ground));
        }
        list("alternatives", caseFile.alternatives(), GivenJson::alternative, output);
    }

    private static void applicant(Applicant applicant, JsonOutput output) {
        output.text("civilian", applicant.civilian());
        output.text("unaccompaniedMinor", applicant.unaccompaniedMinor());
        if (applicant.ageKnown() != Answer.UNKNOWN) {
            output.text("ageKnown", applicant.ageKnown());
        }
        if (!applicant.profiles().isEmpty()) {
            output.object(
                    "profiles",
                    profiles ->
                            applicant.profiles().forEach((profile, answer) -> profiles.text(profile.value(), answer)));
        }
    }

    private static void alternative(CaseAlternative alternative, JsonOutput output) {
        output.text("area", alternative.area());
        if (!alternative.aspects().isEmpty()) {
            output.object(
                    "findings",
                    findings -> alternative
                            .aspects()
                            .forEach((aspect, found) -> findings.text(Words.of(aspect), found.state())));
        }
        if (!alternative.exceptions().isEmpty()) {
            output.object(
                    "stateActorExceptions",
                    exceptions -> alternative
                            .exceptions()
                            .forEach((kind, found) -> exceptions.text(Words.of(kind), found.establishment())));
        }
        alternative.transitRoute().ifPresent(route -> output.texts("transitRoute", route));
        output.text("rebuttal", alternative.rebuttal().state());
        policy(alternative.policy(), output);
    }

    private static void policy(PolicyAnswers policy, JsonOutput output) {
        if (!policy.conditions().isEmpty()) {
            output.object(
                    "policyConditions",
                    conditions -> policy.conditions()
                            .forEach((condition, found) -> conditions.text(condition.value(), found.state())));
        }
        AspectOnFile leads = policy.individualLeads();
        if (!leads.equals(PolicyAnswers.none().individualLeads())) {
            output.text("individualLeads", leads.state());
        }
        actors("actorsInPower", policy.actorsInPower(), output);
        actors("actorsOnRoute", policy.actorsOnRoute(), output);
    }

    private static void actors(String key, Map<PolicyTerm, Answer> said, JsonOutput output) {
        if (!said.isEmpty()) {
            output.object(key, actors -> said.forEach((actor, answer) -> actors.text(actor.value(), answer)));
        }
    }

    private static <T> void list(String key, Collection<T> items, JsonOutput.Item<T> item, JsonOutput output) {
        if (!items.isEmpty()) {
            output.list(key, items, item);
        }
    }
}
