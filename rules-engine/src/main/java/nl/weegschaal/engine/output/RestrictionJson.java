package nl.weegschaal.engine.output;

import nl.weegschaal.model.advisory.RestrictionUsed;

/** A line of the policy that limits an alternative, as JSON. */
final class RestrictionJson {
    private RestrictionJson() {}

    static void members(RestrictionUsed used, JsonOutput output) {
        output.text("form", used.form());
        output.text("setFor", used.setFor());
        output.object("subject", used.subject(), RestrictionJson::subject);
        output.text("standing", used.standing());
        output.text("answer", used.answer());
        output.text("validFrom", used.validFrom());
        output.text("validUntil", used.validUntil());
        output.object("source", source -> BasisJson.source(used.source(), source));
        output.text("place", used.place());
    }

    private static void subject(RestrictionUsed.Subject subject, JsonOutput output) {
        output.text("word", subject.word());
        output.text("text", subject.text());
    }
}
