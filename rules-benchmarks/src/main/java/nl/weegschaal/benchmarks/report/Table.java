package nl.weegschaal.benchmarks.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A table of figures, each next to the figure of one row. */
final class Table {
    private static final String HEAD = """
            | What | µs each | ± | a second | bytes allocated | speed, in times that of the first row |
            |---|---:|---:|---:|---:|---:|
            """;

    private final Collection<Measured> figures;

    Table(Collection<Measured> figures) {
        this.figures = figures;
    }

    /** The rows that were measured, each with its speed relative to one of them. */
    String of(List<Row> rows, Row reference) {
        StringBuilder table = new StringBuilder(HEAD);
        double speed = reference.in(figures).map(Measured::perSecond).orElse(Double.NaN);
        for (Row row : rows) {
            row.in(figures).ifPresent(figure -> table.append(line(row, figure, speed)));
        }
        return table.toString();
    }

    private static String line(Row row, Measured figure, double reference) {
        return "| " + row.title() + " | " + number(figure.micros()) + " | "
                + (Double.isNaN(figure.error()) ? "–" : number(figure.error())) + " | " + number(figure.perSecond())
                + " | " + number(figure.bytes()) + " | " + number(figure.perSecond() / reference) + " |\n";
    }

    /** Three digits that count, without an exponent. */
    static String number(double value) {
        String form =
                value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : value >= 0.095 ? "%.3f" : "%.5f";
        return String.format(Locale.ROOT, form, value);
    }
}
