package nl.weegschaal.workbench;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: its streams, its encoding and how it ends. */
class ProcessTest {
    @TempDir
    Path folder;

    @Test
    void results_are_utf8_whatever_the_machine_is_set_to() throws Exception {
        Outcome outcome = start("assess", caseFile("everything-on-file"));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("TEST-2026-2", "─", "“De woning staat naast een centrale");
    }

    @Test
    void problems_end_the_process_with_2() throws Exception {
        Outcome outcome = start("assess", folder.resolve("none.json"));

        assertThat(outcome).isEqualTo(new Outcome(2, "", folder.resolve("none.json") + ": there is no such file\n"));
    }

    private Outcome start(Object... arguments) throws IOException, InterruptedException {
        return new OwnProcess(folder, "-XX:TieredStopAtLevel=1", "-Dfile.encoding=ISO-8859-1").run(arguments);
    }
}
