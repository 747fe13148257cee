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

    @Test
    void a_program_of_which_a_part_is_missing_ends_with_3_and_says_so() throws Exception {
        Path own = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path err = folder.resolve("err");

        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        own.toString(),
                        Main.class.getName(),
                        "check")
                .redirectError(err.toFile())
                .start()
                .waitFor();

        assertThat(exit).isEqualTo(3);
        assertThat(err)
                .content()
                .startsWith("weegschaal: a part of the program is missing")
                .endsWith(")\n");
    }

    private Outcome start(Object... arguments) throws IOException, InterruptedException {
        return new OwnProcess(folder, "-XX:TieredStopAtLevel=1", "-Dfile.encoding=ISO-8859-1").run(arguments);
    }
}
