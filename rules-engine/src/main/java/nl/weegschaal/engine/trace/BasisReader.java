package nl.weegschaal.engine.trace;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.TextView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.advisory.MoratoriumUsed;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.advisory.TransitionUsed;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/** Reads what an advisory was made with. */
final class BasisReader {
    static final String HASH = "[0-9a-f]{64}";

    private static final int LONGEST = 400;

    private BasisReader() {}

    static Optional<Basis> read(ObjectView basis) {
        ValueView policyView = basis.optional("policy");
        Optional<PolicyUsed> policy = policyView.object().flatMap(BasisReader::policy);
        Optional<String> general = basis.required("generalRules").matching(HASH, TraceMessage.HASH_FORM.text());
        Optional<String> library = basis.required("library").text(LONGEST);
        Optional<LegalSource> qualification = source(basis.required("qualification"));
        Optional<LegalSource> procedure = source(basis.required("procedure"));
        Optional<MoratoriumUsed> moratorium =
                basis.optional("moratorium").object().flatMap(BasisReader::moratorium);
        Optional<TransitionUsed> transition =
                basis.optional("transition").object().flatMap(BasisReader::transition);
        basis.finish();
        return general.flatMap(rules -> library.flatMap(version -> qualification.flatMap(
                law -> procedure.map(other -> new Basis(policy, rules, version, law, other, moratorium, transition)))));
    }

    /** A legal source, in the version that applied to the case. */
    static Optional<LegalSource> source(ValueView value) {
        return value.object().flatMap(source -> {
            Optional<String> id = source.required("id").text(LONGEST);
            Optional<String> identifier = source.required("identifier").text(LONGEST);
            Optional<Text> cite = TextView.of(source.required("cite"));
            source.finish();
            return id.flatMap(
                    name -> identifier.flatMap(known -> cite.map(text -> new LegalSource(name, known, text))));
        });
    }

    private static Optional<PolicyUsed> policy(ObjectView policy) {
        Optional<String> id = policy.required("id").text(LONGEST);
        Optional<Text> title = TextView.of(policy.required("title"));
        Optional<PolicyStatus> status = policy.required("status").word(PolicyStatus.class);
        Optional<Text> note = TextView.of(policy.required("statusNote"));
        Optional<LocalDate> from = policy.required("validFrom").date();
        Optional<LocalDate> until = policy.optional("validUntil").date();
        Optional<LocalDate> reviewBy = policy.optional("reviewBy").date();
        Optional<String> fingerprint = policy.required("fingerprint").matching(HASH, TraceMessage.HASH_FORM.text());
        policy.finish();
        return id.flatMap(name -> title.flatMap(called ->
                status.flatMap(word -> note.flatMap(means -> from.flatMap(first -> fingerprint.map(
                        hash -> new PolicyUsed(name, called, word, means, first, until, reviewBy, hash)))))));
    }

    private static Optional<MoratoriumUsed> moratorium(ObjectView moratorium) {
        Optional<LocalDate> from = moratorium.required("from").date();
        Optional<LocalDate> until = moratorium.optional("until").date();
        Optional<LegalSource> source = source(moratorium.required("source"));
        moratorium.finish();
        return from.flatMap(first -> source.map(known -> new MoratoriumUsed(first, until, known)));
    }

    private static Optional<TransitionUsed> transition(ObjectView transition) {
        Optional<String> version = transition.required("version").text(LONGEST);
        Optional<Text> title = TextView.of(transition.required("title"));
        Optional<LocalDate> before = transition.required("lodgedBefore").date();
        Optional<LocalDate> asOf = transition.required("asOf").date();
        Optional<String> fingerprint = transition.required("fingerprint").matching(HASH, TraceMessage.HASH_FORM.text());
        boolean protectsLess = transition.optional("protectsLess").bool().orElse(false);
        transition.finish();
        return version.flatMap(name -> title.flatMap(called -> before.flatMap(day -> asOf.flatMap(
                last -> fingerprint.map(hash -> new TransitionUsed(name, called, day, last, hash, protectsLess))))));
    }
}
