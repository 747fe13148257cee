package nl.weegschaal.engine.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AreaName;
import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.Finding;

/**
 * The lines of a batch: for each case its findings in codes, with what they were made by. All of a line but its number and the
 * reference follows from the closed words of the case, so it is written once for cases that share them. For one thread.
 */
public final class BatchJson {
    /** The version of the form of a line with advice. */
    public static final String ADVISED = "weegschaal/batch-line/1";

    /** The version of the form of a line that says why there is none. */
    public static final String SET_ASIDE = "weegschaal/batch-set-aside/1";

    private final IdentityHashMap<ClosedAdvice, byte[]> written = new IdentityHashMap<>();

    /** Makes a writer. */
    public BatchJson() {}

    /**
     * Writes the advice on a case.
     *
     * @param line the number of its line
     * @param advisory the advice
     * @param bytes receives one line, with a line feed at its end
     */
    public void advised(int line, Advisory advisory, ByteArrayOutputStream bytes) {
        String start = JsonOutput.line(output -> {
            output.text("schema", ADVISED);
            output.number("line", line);
            output.text("reference", advisory.caseFile().reference().value());
        });
        bytes.writeBytes(start.substring(0, start.length() - 1).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(written.computeIfAbsent(advisory.advice(), advice -> rest(advisory)));
    }

    /** What follows the reference, with the comma after it. */
    private static byte[] rest(Advisory advisory) {
        String members = JsonOutput.line(output -> members(advisory, output));
        return ("," + members.substring(1) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void members(Advisory advisory, JsonOutput output) {
        output.text("status", advisory.status());
        Basis basis = advisory.basis();
        output.object("policy", basis.policy(), (policy, used) -> {
            used.text("id", policy.id());
            used.text("status", policy.status());
            used.text("fingerprint", policy.fingerprint());
        });
        output.text("generalRules", basis.generalRules());
        output.text("library", basis.library());
        output.object("home", home -> area(advisory.home(), home));
        output.list("alternatives", advisory.alternatives(), BatchJson::alternative);
        codes("statements", advisory.statements(), output);
    }

    private static void area(AreaAdvice area, JsonOutput output) {
        output.text("area", area.area().map(AreaName::code));
        output.text("policy", area.policy().code());
        output.text("scale", area.scale().code());
        output.text("shown", area.shown().code());
        output.text("risk", area.risk().code());
        codes("openPoints", area.openPoints(), output);
        codes("contradictions", area.contradictions(), output);
        codes("attentions", area.attentions(), output);
        codes("inquiry", area.inquiry(), output);
    }

    private static void alternative(AlternativeAdvice alternative, JsonOutput output) {
        output.text("finding", alternative.finding().code());
        codes("exclusions", alternative.exclusions(), output);
        codes("gaps", alternative.gaps(), output);
        codes("examinations", alternative.examinations(), output);
        codes("settlement", alternative.settlement(), output);
        output.object("there", alternative.there(), BatchJson::area);
    }

    private static void codes(String key, List<? extends Finding<?>> findings, JsonOutput output) {
        if (!findings.isEmpty()) {
            output.texts(key, findings.stream().map(Finding::code).toList());
        }
    }

    /**
     * Writes why there is no advice on a line.
     *
     * @param line its number
     * @param reference the reference of the case, as far as that could be read
     * @param problems what is wrong
     * @return one line, without a line feed at its end
     */
    public String setAside(int line, Optional<String> reference, List<Problem> problems) {
        return JsonOutput.line(output -> {
            output.text("schema", SET_ASIDE);
            output.number("line", line);
            output.text("reference", reference);
            output.list("problems", problems, ProblemsJson::problem);
        });
    }
}
