package nl.weegschaal.journal;

import java.util.Optional;
import nl.weegschaal.engine.output.TraceJson;
import nl.weegschaal.model.advisory.Trace;

/**
 * A trace as an entry: its core is the core of the entry, so that both have one hash, and the case as it was given is the
 * texts. A trace without its texts stays a trace.
 */
public final class TraceEntry {
    private TraceEntry() {}

    /**
     * The entry for a trace.
     *
     * @param trace the trace
     * @return the entry, of the kind {@link EntryKind#ADVISORY_TRACE}
     * @throws IllegalArgumentException if the trace is too large for an entry
     */
    public static Entry of(Trace trace) {
        TraceJson.Written written = new TraceJson().write(trace);
        return new Entry(EntryKind.ADVISORY_TRACE, written.core(), written.outside());
    }

    /**
     * The trace of a line, as a document of its own, to be read and replayed.
     *
     * @param line a line of the kind {@link EntryKind#ADVISORY_TRACE}
     * @return the trace in canonical JSON (RFC 8785)
     */
    public static String document(Line line) {
        Optional<String> outside = line.texts().map(texts -> texts.json());
        return new TraceJson.Written(line.core(), line.link().coreHash(), outside).text();
    }
}
