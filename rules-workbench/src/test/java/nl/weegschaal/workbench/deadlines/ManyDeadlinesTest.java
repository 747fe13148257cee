package nl.weegschaal.workbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.OwnProcess;
import nl.weegschaal.workbench.console.DefaultLanguage;
import nl.weegschaal.workbench.console.Terminal;
import nl.weegschaal.workbench.machine.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worklists of more cases than are kept in memory. */
class ManyDeadlinesTest {
    /** More than are kept in memory, so that there is a temporary file, and too many for the memory of the test. */
    private static final int CASES = 15_000;

    @TempDir
    private Path folder;

    @Test
    void a_worklist_does_not_need_memory_for_its_cases() throws Exception {
        Path cases = TimelineLists.write(folder.resolve("cases.jsonl"), CASES);
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        Path result = folder.resolve("list.ics");

        Command.Outcome outcome =
                program(scratch).run("deadlines", cases, "--on", "2026-11-02", "--format", "ics", "--out", result);

        assertThat(outcome.err()).isEmpty();
        assertThat(Files.readString(result)).endsWith("END:VCALENDAR\r\n");
        assertThat(scratch).as("temporary files").isEmptyDirectory();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("cases.jsonl", "scratch", "list.ics", "out", "err");
    }

    @Test
    void what_cannot_be_kept_in_temporary_files_is_said_and_leaves_no_result() throws Exception {
        Path cases = TimelineLists.write(folder.resolve("cases.jsonl"), 10_001);
        Path scratch = folder.resolve("none");
        Path result = folder.resolve("list.csv");

        Command.Outcome outcome =
                program(scratch).run("deadlines", cases, "--on", "2026-11-02", "--format", "csv", "--out", result);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).startsWith(scratch + ": ").doesNotContain("Exception", "\tat ");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("cases.jsonl", "out", "err");
    }

    @Test
    void a_person_at_a_terminal_sees_how_far_it_is() throws IOException {
        Path cases = TimelineLists.write(folder.resolve("cases.jsonl"), 300);
        AtomicLong now = new AtomicLong();
        Machine withTerminal = new Machine(
                Clock.systemUTC(),
                () -> now.addAndGet(1_600_000_000),
                Optional.empty(),
                Optional::empty,
                Optional.of(new Terminal(100)),
                new DefaultLanguage(Optional.empty()));

        Command.Outcome told = Command.on(withTerminal).run("deadlines", cases, "--on", "2026-11-02", "--lang", "en");
        Command.Outcome untold = Command.withoutRules().run("deadlines", cases, "--on", "2026-11-02", "--lang", "en");

        assertThat(told.err()).contains("Cases", "KiB", "300 cases,", "a second");
        assertThat(untold.err()).isEmpty();
        assertThat(told.out()).isEqualTo(untold.out());
    }

    private OwnProcess program(Path scratch) {
        return new OwnProcess(folder, "-Xmx24m", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + scratch);
    }
}
