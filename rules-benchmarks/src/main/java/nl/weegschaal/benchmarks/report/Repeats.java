package nl.weegschaal.benchmarks.report;

import java.util.Locale;

/**
 * How many cases of some have closed words that no case before them had.
 *
 * @param kind what the cases are
 * @param cases how many cases
 * @param first how many of them went to the rule engine
 */
public record Repeats(String kind, int cases, int first) {
    static final String HEAD = """
            | Cases | how many | on the rule engine | of a hundred |
            |---|---:|---:|---:|
            """;

    String line() {
        return String.format(
                Locale.ROOT, "| %s | %,d | %,d | %.0f |\n", kind, cases, first, 100.0 * first / Math.max(1, cases));
    }
}
