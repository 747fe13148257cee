package nl.weegschaal.journal;

import java.util.Optional;
import nl.weegschaal.engine.output.TraceJson;
import nl.weegschaal.model.advisory.Trace;

/**
 * A trace as an entry: its core is the core of the entry, so that both have one hash, and the case as it was given is the
 * texts. A trace without its texts stays a trace.
 */
public final class TraceEntry {
    private static final String CASE = "{\"case\":";

    private TraceEntry() {}

    /**
     * The entry for a trace.
     *
     * @param trace the trace
     * @return the entry, of the kind {@link EntryKind#ADVISORY_TRACE}
     * @throws IllegalArgumentException if the trace is too large for an entry
     */
    public static Entry of(Trace trace) {
        TraceJson json = new TraceJson();
        String core = json.writeCore(trace.core());
        String document = json.write(trace);
        String rest = rest(core, json.hash(trace.core()));
        Optional<String> texts = document.startsWith(CASE)
                ? Optional.of(document.substring(CASE.length(), document.length() - rest.length() - 1))
                : Optional.empty();
        return new Entry(EntryKind.ADVISORY_TRACE, core, texts);
    }

    /**
     * The trace of a line, as a document of its own, to be read and replayed.
     *
     * @param line a line of the kind {@link EntryKind#ADVISORY_TRACE}
     * @return the trace in canonical JSON (RFC 8785)
     */
    public static String document(Line line) {
        String rest = rest(line.core(), line.link().coreHash());
        return line.texts().map(texts -> CASE + texts.json() + "," + rest).orElse("{" + rest);
    }

    /** Keys of a canonical document stand in order: after the case come core, hash and schema. */
    private static String rest(String core, String hash) {
        return "\"core\":" + core + ",\"hash\":\"" + hash + "\",\"schema\":\"" + TraceJson.SCHEMA + "\"}";
    }
}
