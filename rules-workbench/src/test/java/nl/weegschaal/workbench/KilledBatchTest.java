package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is killed, as a process of its own, again and again: nothing is lost and nothing stands there twice. */
class KilledBatchTest {
    private static final int LINES = 30_000;
    private static final int KILLS = 2;

    @TempDir
    Path folder;

    @Test
    void a_batch_that_is_killed_goes_on_without_loss_or_doubles() throws Exception {
        Path input = CaseLines.write(folder.resolve("cases.jsonl"), CaseLines.of(LINES));
        Path out = folder.resolve("advice.jsonl");
        Path checkpoint = folder.resolve("advice.jsonl.checkpoint");
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = start(input, out);
            long length = Files.exists(checkpoint)
                    ? Files.getLastModifiedTime(checkpoint).toMillis()
                    : 0;
            while (process.isAlive()
                    && (!Files.exists(checkpoint)
                            || Files.getLastModifiedTime(checkpoint).toMillis() == length)) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly().waitFor();
        }
        Process last = start(input, out);
        assertThat(last.waitFor()).isZero();

        Command.withBundledPolicies().run("batch", input, "--out", folder.resolve("once"));
        assertThat(out).hasSameBinaryContentAs(folder.resolve("once"));
        assertThat(Files.readAllLines(out)).hasSize(LINES);
    }

    private Process start(Path input, Path out) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nl.weegschaal.workbench.Main",
                        "batch",
                        input.toString(),
                        "--out",
                        out.toString()))
                .redirectOutput(folder.resolve("printed").toFile())
                .redirectError(folder.resolve("printed-too").toFile())
                .start();
    }
}
