package nl.weegschaal.journal;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.output.CaseFileLimits;
import nl.weegschaal.engine.output.TraceJson;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.model.advisory.Trace;
import nl.weegschaal.model.casefile.CaseFile;

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
     * @throws IllegalArgumentException if the trace is too large for an entry, or holds a case that could not be read back: such a line
     *     could never be replayed
     */
    public static Entry of(Trace trace) {
        trace.caseFile().ifPresent(TraceEntry::canBeReadBack);
        TraceJson.Written written = new TraceJson().write(trace);
        return new Entry(EntryKind.ADVISORY_TRACE, written.core(), written.outside());
    }

    private static void canBeReadBack(CaseFile caseFile) {
        List<Objection> objections = CaseFileLimits.objections(caseFile);
        if (!objections.isEmpty()) {
            throw new IllegalArgumentException("trace: its case could not be read back: "
                    + objections.stream()
                            .map(objection -> objection.problem().code().name())
                            .distinct()
                            .toList());
        }
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
