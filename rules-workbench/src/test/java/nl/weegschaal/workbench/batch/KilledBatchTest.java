package nl.weegschaal.workbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.weegschaal.workbench.CaseLines;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.OwnProcess;
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
        OwnProcess program = new OwnProcess(folder, "-XX:TieredStopAtLevel=1");
        Path checkpoint = folder.resolve("advice.jsonl.checkpoint");
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = program.start("batch", input, "--out", out);
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
        Process last = program.start("batch", input, "--out", out);
        assertThat(last.waitFor()).isZero();

        Command.withBundledPolicies().run("batch", input, "--out", folder.resolve("once"));
        assertThat(out).hasSameBinaryContentAs(folder.resolve("once"));
        assertThat(Files.readAllLines(out)).hasSize(LINES);
    }
}
