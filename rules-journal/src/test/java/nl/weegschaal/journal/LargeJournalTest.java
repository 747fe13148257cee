package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeJournalTest {
    /** The size; for gigabytes: {@code -Dweegschaal.journal.megabytes=3000}. */
    private static final int MEGABYTES = Integer.getInteger("weegschaal.journal.megabytes", 100);

    private static final int MEGABYTE = 1 << 20;
    private static final String CORE = "{\"text\":\"" + "een lange tekst ".repeat(1 << 10) + "\"}";
    private static final String LARGEST = "{\"text\":\"" + "x".repeat(Entry.LARGEST - 20) + "\"}";

    @TempDir
    Path folder;

    @Test
    void a_journal_larger_than_the_memory_is_checked_in_one_pass() throws IOException, InterruptedException {
        Path file = folder.resolve("journal");
        long lines = write(file);

        Path told = folder.resolve("told");
        Process program = Programs.java(CheckingProgram.class, List.of("-Xmx64m"), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(told.toFile())
                .start();

        assertThat(program.waitFor()).isZero();
        assertThat(told).hasContent(lines + " true 100 true");
    }

    private static long write(Path file) throws IOException {
        Chain chain = Chain.unsigned();
        Head head = Head.ofNothing();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), MEGABYTE)) {
            while (head.length() < (long) MEGABYTES * MEGABYTE) {
                boolean large = head.sequence() == 10;
                Entry entry = new Entry(EntryKind.ADVISORY_TRACE, large ? LARGEST : CORE, Optional.of("{}"));
                Line line = chain.next(head.sequence(), head.hash(), entry);
                byte[] bytes = (line.json() + "\n").getBytes(StandardCharsets.UTF_8);
                out.write(bytes);
                head = head.after(line.link(), head.length() + bytes.length);
            }
        }
        return head.sequence();
    }
}
