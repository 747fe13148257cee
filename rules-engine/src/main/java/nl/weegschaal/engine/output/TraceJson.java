package nl.weegschaal.engine.output;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.json.CanonicalJson;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.JsonTree;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.advisory.Trace;
import nl.weegschaal.model.advisory.TraceCore;
import nl.weegschaal.model.advisory.TracedFinding;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.ElementNumbers;

/** A trace as JSON in the canonical form of RFC 8785, with the hash of its core. Equal traces give equal texts. */
public final class TraceJson {
    /** The value of {@code schema} in a trace. */
    public static final String SCHEMA = "weegschaal/trace/2";

    /** Makes a writer. */
    public TraceJson() {}

    /**
     * A trace as it is written, in the parts that its canonical form consists of.
     *
     * @param core the core in canonical form
     * @param hash the SHA-256 of the core in UTF-8, 64 hexadecimal digits
     * @param outside what accompanies the core, in canonical form; empty for the core by itself
     */
    public record Written(String core, String hash, Optional<String> outside) {
        /**
         * The whole document. Keys of a canonical document stand in order: after the case come core, hash and schema.
         *
         * @return a JSON object in one line, without a line feed at its end
         */
        public String text() {
            String before = outside.map(written -> "\"case\":" + written + ",").orElse("");
            return "{" + before + "\"core\":" + core + ",\"hash\":\"" + hash + "\",\"schema\":\"" + SCHEMA + "\"}";
        }
    }

    /**
     * Writes a trace. The core is written once and hashed as it is.
     *
     * @param trace the trace
     * @return the document in its parts
     */
    public Written write(Trace trace) {
        String core = writeCore(trace.core());
        Optional<String> outside =
                trace.reference().isPresent() || trace.caseFile().isPresent()
                        ? Optional.of(canonical(output -> outside(trace, output)))
                        : Optional.empty();
        return new Written(core, Fingerprint.of(core), outside);
    }

    /**
     * The core of a trace by itself.
     *
     * @param core the core
     * @return a JSON object in canonical form
     */
    public String writeCore(TraceCore core) {
        return canonical(output -> core(core, output));
    }

    /**
     * The hash of a core.
     *
     * @param core the core
     * @return the SHA-256 of its canonical form in UTF-8, 64 hexadecimal digits
     */
    public String hash(TraceCore core) {
        return Fingerprint.of(writeCore(core));
    }

    private static void core(TraceCore core, JsonOutput output) {
        // The one word that is written as the law's own name of it would be: in capitals.
        output.text("status", (Object) core.status().name());
        CaseFile facts = core.closedCase().facts();
        output.object("facts", members -> CaseFileJson.facts(facts, members));
        output.text("factsHash", Fingerprint.of(canonical(members -> CaseFileJson.facts(facts, members))));
        output.object("basis", basis -> BasisJson.members(core.basis(), basis));
        output.object("regime", regime -> {
            regime.text("qualificationOn", facts.decision());
            regime.text("procedureOn", facts.lodged());
        });
        output.object("derivation", derivation -> DerivationJson.members(core.derivation(), derivation));
        output.list("rules", core.derivation().rules(), TraceJson::rule);
        output.list("findings", core.findings(), TraceJson::finding);
    }

    private static void rule(RuleCard rule, JsonOutput output) {
        output.text("rule", rule.id());
        output.text("hash", rule.hash());
        output.text("question", rule.question());
        output.text("status", rule.status());
        output.text("sentence", rule.sentence());
        output.list("sources", rule.sources(), BasisJson::source);
        output.text("file", rule.file());
    }

    private static void finding(TracedFinding finding, JsonOutput output) {
        output.text("question", finding.question());
        output.text("code", finding.code());
        output.text("text", finding.textKey());
        output.text("node", finding.node());
    }

    private static void outside(Trace trace, JsonOutput output) {
        output.text("reference", trace.reference().map(reference -> reference.value()));
        trace.caseFile()
                .ifPresent(file -> output.texts(
                        "elements",
                        ElementNumbers.of(file).names().stream()
                                .map(ElementId::value)
                                .toList()));
        output.object("caseFile", trace.caseFile(), CaseFileJson::members);
    }

    /** There is one writer of the canonical form, so that what is written and what is read are hashed alike. */
    private static String canonical(Consumer<JsonOutput> members) {
        byte[] written = JsonOutput.line(members).getBytes(StandardCharsets.UTF_8);
        Problems problems = new Problems();
        return JsonSource.of("trace", written, JsonLimits.none(), problems)
                .flatMap(source -> JsonTree.parse(source, problems))
                .map(value -> CanonicalJson.of(value, problems))
                .orElseThrow(() -> new IllegalStateException("what was written is no JSON: " + problems.asFound()));
    }
}
