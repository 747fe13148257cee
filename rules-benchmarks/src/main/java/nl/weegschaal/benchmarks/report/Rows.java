package nl.weegschaal.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of the tables, in the order in which a reader wants them. */
final class Rows {
    static final Row LIBRARY = Row.of("This library, explanation and trace kept", "LibraryBenchmark.kept");
    static final Row WRITTEN = Row.of("This library, explanation and trace put together", "LibraryBenchmark.written");
    static final Row TWO_THREADS =
            new Row("This library, explanation and trace kept, two threads", "LibraryBenchmark.kept", Map.of(), 2);
    private static final Row ON_RULE_ENGINE =
            Row.of("This library, every case on the rule engine", "LibraryBenchmark.onRuleEngine");

    static final Row LIBRARY_ONE_AREA = Row.of(
            "This library: advisory on cases with no alternative named, explanation and trace kept",
            "LibraryBenchmark.oneArea");
    static final Row HAND = Row.of("Hand-written Java, reasons kept: the limit", "HandBenchmark.kept");
    static final Row HAND_WRITTEN = Row.of("Hand-written Java, explanation put together", "HandBenchmark.written");

    private Rows() {}

    /** Drools alone without a listener. */
    static List<Row> untraced() {
        return drools("DroolsBenchmark.conclusions", false);
    }

    private static List<Row> drools(String benchmark, boolean traced) {
        String end = traced ? ", listener that traces" : "";
        return List.of(
                drools(benchmark, "new session for each run" + end, "DRL", "NEW", traced),
                drools(benchmark, "kept session" + end, "DRL", "KEPT", traced),
                drools(benchmark, "executable model, new session for each run" + end, "EXECUTABLE", "NEW", traced),
                drools(benchmark, "executable model, kept session" + end, "EXECUTABLE", "KEPT", traced));
    }

    private static Row drools(String benchmark, String title, String model, String sessions, boolean traced) {
        return new Row(
                "Drools alone: " + title,
                benchmark,
                Map.of("model", model, "sessions", sessions, "traced", String.valueOf(traced)),
                1);
    }

    /** The whole advisory. */
    static List<Row> advisory() {
        List<Row> rows = new ArrayList<>(List.of(LIBRARY, TWO_THREADS, HAND, WRITTEN, HAND_WRITTEN, ON_RULE_ENGINE));
        rows.addAll(untraced());
        rows.addAll(drools("DroolsBenchmark.conclusions", true));
        return rows;
    }

    /** The tools that someone could take in place of this library. */
    static List<Row> peers() {
        return List.of(
                peer("Easy Rules 4.1.0: rules in Java", "EASY_RULES"),
                peer("Evrete 4.0.3: rules in Java", "EVRETE"),
                peer("KIE DMN 10.2.0: decision tables and FEEL", "KIE_DMN"),
                peer("Camunda DMN 7.23.0: decision tables and FEEL", "CAMUNDA_DMN"),
                peer("OpenL Tablets 5.27.9: decision tables in a workbook", "OPENL_TABLETS"));
    }

    /** One area, with the least that the library can be asked in front. */
    static List<Row> oneArea() {
        List<Row> rows = new ArrayList<>(List.of(
                LIBRARY_ONE_AREA,
                peer("Hand-written Java, one area, with every application of a rule", "HAND_WRITTEN")));
        rows.addAll(drools("DroolsBenchmark.oneArea", false));
        rows.addAll(peers());
        return rows;
    }

    private static Row peer(String title, String kind) {
        return new Row(title, "PeerBenchmark.oneArea", Map.of("kind", kind), 1);
    }
}
