package nl.weegschaal.engine.trace;

import java.nio.charset.StandardCharsets;
import nl.weegschaal.engine.output.TraceJson;
import nl.weegschaal.model.advisory.Trace;

/**
 * A trace as a document to keep.
 *
 * @param trace the trace
 * @param coreHash the SHA-256 of its core in canonical form, 64 hexadecimal digits
 * @param text the whole document as JSON in the canonical form of RFC 8785: one line, without a line feed at its end
 */
public record TraceDocument(Trace trace, String coreHash, String text) {
    /**
     * Writes a trace. Equal traces give equal documents, on every machine.
     *
     * @param trace the trace
     * @return the document
     */
    public static TraceDocument of(Trace trace) {
        TraceJson.Written written = new TraceJson().write(trace);
        return new TraceDocument(trace, written.hash(), written.text());
    }

    /**
     * The document as bytes.
     *
     * @return the text in UTF-8
     */
    public byte[] canonical() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Names the hash and nothing of the case. */
    @Override
    public String toString() {
        return "TraceDocument[" + coreHash + "]";
    }
}
