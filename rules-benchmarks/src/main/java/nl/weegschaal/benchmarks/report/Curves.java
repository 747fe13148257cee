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

    /** What is said over each table. */
    private static final Map<String, String> HEADINGS = headings();

    private final Collection<Measured> figures;

    Curves(Collection<Measured> figures) {
        this.figures = figures;
    }

    /** A point of a curve with its figure. */
    private record Point(String axis, int size, Measured figure) {
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
            tables.append(" | µs each | bytes allocated |\n|---:|---:|---:|\n");
            points.stream().filter(point -> point.axis().equals(axis)).forEach(point -> tables.append(line(point)));
        });
        return tables.toString();
    }

    private static String line(Point point) {
        return "| " + String.format(Locale.ROOT, "%,d", point.size()) + " | "
                + Table.number(point.figure().micros()) + " | "
                + Table.number(point.figure().bytes()) + " |\n";
    }
}
