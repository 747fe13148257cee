package nl.weegschaal.engine.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.archive.RuleShelf;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.replay.Replay;
import nl.weegschaal.engine.replay.Replayer;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.engine.trace.TraceReader;
import nl.weegschaal.model.advisory.TraceCore;

/** Traces of the examples: written, read and replayed. */
final class Traces {
    private static final Replayer REPLAYER = new Replayer(new RuleShelf(Examples.WEEGSCHAAL.contents(), List.of()));

    private Traces() {}

    static TraceDocument of(String example) {
        return TraceDocument.of(Examples.advisory(example).trace());
    }

    static TraceDocument read(String json) {
        Problems problems = new Problems();
        return TraceReader.read("trace.json", json.getBytes(UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.asFound().toString()));
    }

    /** What is wrong with a document that is not a trace. */
    static List<Problem> problems(String json) {
        Problems problems = new Problems();
        Optional<TraceDocument> trace = TraceReader.read("trace.json", json.getBytes(UTF_8), problems);
        if (trace.isPresent() == !problems.isEmpty()) {
            throw new AssertionError("a trace with problems, or no trace and no problem: " + problems.asFound());
        }
        return problems.asFound();
    }

    static Replay replay(TraceCore core) {
        Problems problems = new Problems();
        return REPLAYER.replay(core, "trace.json", problems)
                .orElseThrow(() -> new AssertionError(problems.asFound().toString()));
    }
}
