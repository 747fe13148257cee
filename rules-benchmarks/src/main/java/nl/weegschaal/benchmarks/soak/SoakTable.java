package nl.weegschaal.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of a soak, in Markdown. */
final class SoakTable {
    private SoakTable() {}

    static String of(List<Sample> samples) {
        List<String> lines = new ArrayList<>(
                List.of("| | first third | second | last | at most | level |", "|---|---:|---:|---:|---:|---|"));
        for (Level measure : Level.ALL) {
            List<Double> thirds = measure.thirds(samples);
            lines.add("| %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            measure.title(),
                            figure(thirds.get(0)),
                            figure(thirds.get(1)),
                            figure(thirds.get(2)),
                            figure(measure.limit(samples)),
                            measure.level(samples) ? "yes" : "**no**"));
        }
        Sample last = samples.get(samples.size() - 1);
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%,d assessments and %,d swaps in %,d seconds, %d samples.",
                samples.stream().mapToLong(Sample::assessed).sum(),
                last.swaps(),
                last.seconds(),
                samples.size()));
        return String.join("\n", lines) + "\n";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.1f" : "%,.0f", value);
    }
}
