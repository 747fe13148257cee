package nl.weegschaal.engine.output;

import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.advisory.GradationUsed;
import nl.weegschaal.model.advisory.Indicator;
import nl.weegschaal.model.advisory.MoratoriumUsed;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.advisory.TransitionUsed;
import nl.weegschaal.model.law.LegalSource;

/** What an advisory was made with, as JSON: the policy with its status, the law, and the line of the table. */
final class BasisJson {
    private BasisJson() {}

    static void members(Basis basis, JsonOutput output) {
        output.object("policy", basis.policy(), BasisJson::policy);
        output.text("generalRules", basis.generalRules());
        output.text("library", basis.library());
        output.object("qualification", law -> source(basis.qualification(), law));
        output.object("procedure", law -> source(basis.procedure(), law));
        output.object("moratorium", basis.moratorium(), BasisJson::moratorium);
        output.object("transition", basis.transition(), BasisJson::transition);
    }

    private static void transition(TransitionUsed transition, JsonOutput output) {
        output.text("version", transition.version());
        output.text("title", transition.title());
        output.text("lodgedBefore", transition.lodgedBefore());
        output.text("asOf", transition.asOf());
        output.text("fingerprint", transition.fingerprint());
        if (transition.protectsLess()) {
            output.bool("protectsLess", true);
        }
    }

    private static void moratorium(MoratoriumUsed moratorium, JsonOutput output) {
        output.text("from", moratorium.from());
        output.text("until", moratorium.until());
        output.object("source", source -> source(moratorium.source(), source));
    }

    static void source(LegalSource source, JsonOutput output) {
        output.text("id", source.id());
        output.text("identifier", source.identifier());
        output.text("cite", source.cite());
    }

    static void gradation(GradationUsed used, JsonOutput output) {
        output.text("gradation", used.gradation());
        output.text("designatedFor", used.designatedFor());
        output.text("standing", used.standing());
        output.text("validFrom", used.validFrom());
        output.text("validUntil", used.validUntil());
        output.text("reviewBy", used.reviewBy());
        output.text("referenceFrom", used.referenceFrom());
        output.text("referenceUntil", used.referenceUntil());
        output.object("source", source -> source(used.source(), source));
        output.list("indicators", used.indicators(), BasisJson::indicator);
    }

    private static void policy(PolicyUsed policy, JsonOutput output) {
        output.text("id", policy.id());
        output.text("title", policy.title());
        output.text("status", policy.status());
        output.text("statusNote", policy.statusNote());
        output.text("validFrom", policy.validFrom());
        output.text("validUntil", policy.validUntil());
        output.text("reviewBy", policy.reviewBy());
        output.text("fingerprint", policy.fingerprint());
    }

    private static void indicator(Indicator indicator, JsonOutput output) {
        output.text("kind", indicator.kind());
        output.bool("recorded", indicator.recorded());
        output.text("level", indicator.level());
        if (!indicator.methods().isEmpty()) {
            output.texts("methods", indicator.methods());
        }
        if (!indicator.impacts().isEmpty()) {
            output.texts("impacts", indicator.impacts());
        }
    }
}
