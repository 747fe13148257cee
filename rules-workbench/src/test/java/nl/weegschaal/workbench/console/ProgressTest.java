package nl.weegschaal.workbench.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits at a terminal sees how far long work is; nobody else does. */
@Timeout(30)
class ProgressTest {
    private static final int COLUMNS = 60;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final AtomicLong now = new AtomicLong();

    @Test
    void long_work_shows_how_far_it_is_on_one_line_and_leaves_nothing_behind() throws InterruptedException {
        try (ProgressLine progress = new ProgressLine(new Terminal(COLUMNS), err, now::get, 1)) {
            progress.reached("Guardrails", 1, 4);
            seconds(1);
            progress.reached("Guardrails", 3, 4);
            awaitText("3/4");
        }

        assertThat(written()).contains("Guardrails", "3/4").doesNotContain("\n", "\u001b");
        assertThat(onTerminal()).isBlank();
        for (String line : written().split("\r", -1)) {
            assertThat(line).hasSizeLessThan(COLUMNS);
        }
    }

    @Test
    void work_that_is_soon_done_shows_nothing() {
        try (ProgressLine progress = new ProgressLine(new Terminal(COLUMNS), err, now::get, 1)) {
            for (int done = 1; done <= 4; done++) {
                progress.reached("Guardrails", done, 4);
            }
        }

        assertThat(written()).isEmpty();
    }

    @Test
    void one_task_takes_the_place_of_another_and_a_task_that_is_done_is_wiped_out() throws InterruptedException {
        try (ProgressLine progress = new ProgressLine(new Terminal(COLUMNS), err, now::get, 1)) {
            progress.reached("Scenarios", 1, 2);
            seconds(1);
            awaitText("Scenarios");
            progress.reached("Scenarios", 2, 2);
            assertThat(onTerminal()).isBlank();

            progress.reached("Guardrails", 1, 3);
            seconds(1);
            awaitText("Guardrails");
            progress.reached("Scenarios", 1, 3);
            assertThat(onTerminal()).isBlank();
        }
    }

    @Test
    void without_a_terminal_nothing_is_written() {
        try (Progress progress = Progress.on(Optional.empty(), err, now::get)) {
            progress.reached("Guardrails", 1, 4);
            seconds(9);
            progress.reached("Guardrails", 2, 4);
        }

        assertThat(written()).isEmpty();
    }

    @Test
    void a_terminal_is_what_the_launcher_found_and_can_go_back_to_the_start_of_a_line() {
        assertThat(Terminal.of("80", Map.of("TERM", "xterm"))).contains(new Terminal(80));
        assertThat(Terminal.of("400", Map.of())).contains(new Terminal(100));
        assertThat(Terminal.of("80", Map.of("TERM", "dumb"))).isEmpty();
        assertThat(Terminal.of("", Map.of("TERM", "xterm"))).isEmpty();
        assertThat(Terminal.of("wide", Map.of())).isEmpty();
        assertThat(Terminal.of("5", Map.of())).isEmpty();
    }

    private void seconds(long seconds) {
        now.addAndGet(seconds * 1_000_000_000);
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What stands on the line: each carriage return begins it again. */
    private String onTerminal() {
        StringBuilder line = new StringBuilder();
        for (String part : written().split("\r", -1)) {
            line.replace(0, Math.min(part.length(), line.length()), part);
        }
        return line.toString();
    }

    private void awaitText(String text) throws InterruptedException {
        while (!onTerminal().contains(text)) {
            Thread.sleep(1);
        }
    }
}
