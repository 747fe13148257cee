package nl.weegschaal.engine.output;

import java.util.List;
import nl.weegschaal.engine.replay.Difference;
import nl.weegschaal.engine.replay.Entry;
import nl.weegschaal.engine.replay.Replay;
import nl.weegschaal.engine.replay.ReplayedTrace;
import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.fact.Fact;

/** What came of working out traces again, as JSON. */
public final class ReplayJson {
    /** The value of {@code schema} in a report. */
    public static final String SCHEMA = "weegschaal/replay/1";

    /** Makes a writer. */
    public ReplayJson() {}

    /**
     * Writes what came of traces.
     *
     * @param traces the traces that could be worked out
     * @return a JSON object, without a line feed at its end
     */
    public String write(List<ReplayedTrace> traces) {
        return JsonOutput.object(output -> {
            output.text("schema", SCHEMA);
            output.list("traces", traces, ReplayJson::trace);
        });
    }

    private static void trace(ReplayedTrace trace, JsonOutput output) {
        Replay replay = trace.replay();
        output.text("file", trace.file());
        output.text("coreHash", trace.coreHash());
        output.bool("identical", replay.identical());
        output.object("then", then -> basis(replay.then().basis(), then));
        output.object("now", now -> basis(replay.now().basis(), now));
        output.texts("otherParts", replay.otherParts());
        output.list("differences", replay.differences(), (difference, each) -> difference(difference, replay, each));
    }

    private static void basis(Basis basis, JsonOutput output) {
        basis.policy().ifPresent(policy -> {
            output.text("policy", policy.id());
            output.text("fingerprint", policy.fingerprint());
        });
        output.text("generalRules", basis.generalRules());
        output.text("library", basis.library());
    }

    private static void difference(Difference difference, Replay replay, JsonOutput output) {
        output.text("only", difference.only());
        output.text("run", difference.entry().run());
        if (difference.entry() instanceof Entry.Given given) {
            output.text("kind", (Object) "given");
            output.object("fact", fact -> fact(given.fact(), replay, fact));
        } else if (difference.entry() instanceof Entry.Applied applied) {
            output.text("kind", (Object) "applied");
            output.text("question", applied.question());
            output.text("rule", applied.rule());
            output.list("premises", applied.premises(), (fact, each) -> fact(fact, replay, each));
            output.object("fact", fact -> fact(applied.conclusion(), replay, fact));
        } else if (difference.entry() instanceof Entry.Found found) {
            output.text("kind", (Object) "found");
            output.text("question", found.question());
            output.text("code", found.code());
        } else if (difference.entry() instanceof Entry.Said said) {
            output.text("kind", (Object) "said");
            output.text("question", said.question());
            output.text("rule", said.rule());
            output.text("hash", said.hash());
        }
    }

    private static void fact(Fact fact, Replay replay, JsonOutput output) {
        DerivationJson.fact(fact, output);
        output.text("text", replay.words().of(fact));
    }
}
