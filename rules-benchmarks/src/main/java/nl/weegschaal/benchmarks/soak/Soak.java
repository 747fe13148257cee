package nl.weegschaal.benchmarks.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Runs a soak, prints its table, and fails if anything is not level. */
public final class Soak {
    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Soak() {}

    /**
     * Runs.
     *
     * @param args how many minutes, and the file for the table
     * @throws IOException if a file cannot be written
     * @throws InterruptedException if it is stopped
     * @throws ExecutionException if a case had no advice
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Duration length = Duration.ofMinutes(Long.parseLong(args[0]));
        Path report = Path.of(args[1]);
        Path folder = report.resolveSibling("soak-policies");
        List<Sample> samples = new SoakRun((int) length.dividedBy(INTERVAL), INTERVAL, PAUSE).run(folder);
        String table = SoakTable.of(samples);
        Files.writeString(report, table);
        System.out.print(table);
        if (Level.ALL.stream().anyMatch(measure -> !measure.level(samples))) {
            System.exit(1);
        }
    }
}
