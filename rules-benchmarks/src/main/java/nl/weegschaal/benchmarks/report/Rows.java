package nl.weegschaal.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of the tables, in the order in which a reader wants them. */
final class Rows {
    static final Row LIBRARY = Row.of("This library, with explanation and trace", "LibraryBenchmark.explained");
    static final Row NOT_ASKED =
            Row.of("This library; nobody asks for the explanation or the trace", "LibraryBenchmark.notAsked");
    static final Row TWO_THREADS =
            new Row("This library, with explanation and trace, two threads", "LibraryBenchmark.explained", Map.of(), 2);

    static final Row HAND = Row.of("Hand-written Java, with explanation: the limit", "HandBenchmark.explained");
    private static final Row HAND_NOT_ASKED =
            Row.of("Hand-written Java; nobody asks for the explanation", "HandBenchmark.notAsked");

    private Rows() {}

    /** Drools alone without a listener. */
    static List<Row> untraced() {
        return List.of(
                drools("new session for each run", "DRL", "NEW", false),
                drools("kept session", "DRL", "KEPT", false),
                drools("executable model, new session for each run", "EXECUTABLE", "NEW", false),
                drools("executable model, kept session", "EXECUTABLE", "KEPT", false));
    }

    private static List<Row> traced() {
        return List.of(
                drools("new session for each run, listener that traces", "DRL", "NEW", true),
                drools("kept session, listener that traces", "DRL", "KEPT", true),
                drools("executable model, new session for each run, listener that traces", "EXECUTABLE", "NEW", true),
                drools("executable model, kept session, listener that traces", "EXECUTABLE", "KEPT", true));
    }

    private static Row drools(String title, String model, String sessions, boolean traced) {
        return new Row(
                "Drools alone: " + title,
                "DroolsBenchmark.conclusions",
                Map.of("model", model, "sessions", sessions, "traced", String.valueOf(traced)),
                1);
    }

    /** The whole advisory. */
    static List<Row> advisory() {
        List<Row> rows = new ArrayList<>(List.of(LIBRARY, NOT_ASKED, TWO_THREADS, HAND, HAND_NOT_ASKED));
        rows.addAll(untraced());
        rows.addAll(traced());
        return rows;
    }
}
