package nl.weegschaal.benchmarks.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The curves, a table for each thing that grows. */
final class Curves {
    private static final String POINT = "point";
    private static final String COLUMNS = """
             | µs, kept | bytes, kept | µs, on the rule engine | bytes, on the rule engine |
            |---:|---:|---:|---:|---:|
            """;
    private static final String KEPT = "CurveBenchmark.kept";

    /** What is said over each table. */
    private static final Map<String, String> HEADINGS = headings();

    private final Collection<Measured> figures;

    Curves(Collection<Measured> figures) {
        this.figures = figures;
    }

    /** A point of a curve with its figure. */
    private record Point(String axis, int size, Measured figure) {
        boolean isKept() {
            return figure.benchmark().equals(KEPT);
        }

        static Optional<Point> of(Measured figure) {
            return Optional.ofNullable(figure.parameters().get(POINT)).map(point -> {
                String[] words = point.split(" ", -1);
                return new Point(words[0], Integer.parseInt(words[1]), figure);
            });
        }
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("AREAS", "Areas in the table of the policy");
        headings.put("POLICIES", "Policies loaded, each of another country");
        headings.put("RULES", "Rules of the policy, besides the general rules");
        headings.put("ELEMENTS", "Individual elements in the case");
        return headings;
    }

    /** The tables; a sentence if no curve was measured. */
    String tables() {
        List<Point> points = figures.stream()
                .map(Point::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Point::size))
                .toList();
        if (points.isEmpty()) {
            return "Not part of a quick run.\n";
        }
        StringBuilder tables = new StringBuilder();
        HEADINGS.forEach((axis, heading) -> {
            tables.append(tables.isEmpty() ? "" : "\n").append("| ").append(heading);
            tables.append(COLUMNS);
            points.stream()
                    .filter(point -> point.axis().equals(axis) && point.isKept())
                    .forEach(point -> tables.append(line(point, points)));
        });
        return tables.toString();
    }

    private static String line(Point kept, List<Point> points) {
        return "| " + String.format(Locale.ROOT, "%,d", kept.size()) + " | " + figures(kept)
                + points.stream()
                        .filter(point -> point.axis().equals(kept.axis()) && point.size() == kept.size())
                        .filter(point -> !point.isKept())
                        .map(Curves::figures)
                        .findFirst()
                        .orElse("– | – | ")
                        .stripTrailing()
                + "\n";
    }

    private static String figures(Point point) {
        return Table.number(point.figure().micros()) + " | "
                + Table.number(point.figure().bytes()) + " | ";
    }
}
