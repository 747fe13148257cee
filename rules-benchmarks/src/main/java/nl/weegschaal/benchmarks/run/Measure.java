package nl.weegschaal.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weegschaal.benchmarks.report.Machine;
import nl.weegschaal.benchmarks.report.Measured;
import nl.weegschaal.benchmarks.report.PerformancePage;
import nl.weegschaal.benchmarks.report.ResultFile;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything in one run and writes the tables of the page on performance. */
public final class Measure {
    private Measure() {}

    /**
     * Measures.
     *
     * @param args {@code quick} or {@code full}, the folder for the figures, and the page
     * @throws RunnerException if a benchmark fails, as it does when a contender differs from the library
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        String name = args[0];
        Effort effort = Effort.valueOf(name.toUpperCase(Locale.ROOT));
        Path figures = Files.createDirectories(Path.of(args[1]));
        List<Measured> measured = new ArrayList<>();
        for (Part part : effort.parts()) {
            Path file = figures.resolve(part.name().toLowerCase(Locale.ROOT) + ".json");
            new Runner(part.in(effort.options())
                            .resultFormat(ResultFormatType.JSON)
                            .result(file.toString())
                            .build())
                    .run();
            measured.addAll(ResultFile.read(file));
        }
        PerformancePage.write(Path.of(args[2]), name, Machine.ofThis(), measured, CountRepeats.of(effort.drawn()));
    }
}
