package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed at a random moment while it writes loses nothing that it was told is kept. */
class KillTest {
    /** How often; to try more often: {@code -Dweegschaal.kills=200}. */
    private static final int KILLS = Integer.getInteger("weegschaal.kills", 20);

    private static final int THREADS = 4;
    private static final int MORE_THAN_IT_CAN = 1_000_000;
    private static final int LONGEST_LIFE_MILLIS = 150;

    @TempDir
    Path folder;

    @Test
    void no_acknowledged_entry_is_lost() throws IOException, InterruptedException {
        Path file = folder.resolve("journal");
        Path told = folder.resolve("told");
        Map<Long, String> acknowledged = new TreeMap<>();
        Random random = new Random(29);
        for (int kill = 0; kill < KILLS; kill++) {
            Process program = Programs.writing(file, THREADS, MORE_THAN_IT_CAN)
                    .redirectOutput(told.toFile())
                    .start();
            waitForFirstWord(program, told);
            Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
            program.destroyForcibly().waitFor();

            add(Files.readString(told), acknowledged);
            Journal.open(file, Chain.unsigned(), (side, bytes) -> {});
            assertKept(file, acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private static void waitForFirstWord(Process program, Path told) throws IOException, InterruptedException {
        while (Files.size(told) == 0) {
            assertThat(program.isAlive()).isTrue();
            Thread.sleep(1);
        }
    }

    /** The last word may be cut off: then it was not heard. */
    private static void add(String told, Map<Long, String> acknowledged) {
        int end = told.lastIndexOf('\n');
        for (String line : told.substring(0, Math.max(end, 0)).split("\n", -1)) {
            List<String> words = List.of(line.strip().split(" ", -1));
            if (words.size() == 2) {
                assertThat(acknowledged.put(Long.valueOf(words.get(0)), words.get(1)))
                        .isNull();
            }
        }
    }

    private static void assertKept(Path file, Map<Long, String> acknowledged) throws IOException {
        Map<Long, String> kept = new TreeMap<>();
        Verdict verdict = JournalCheck.ofChain()
                .walk(
                        file,
                        Progress.unheard(),
                        (line, buffer, length) -> kept.put(line.link().sequence(), line.hash()));
        assertThat(verdict.flaw()).isEmpty();
        assertThat(kept).containsAllEntriesOf(acknowledged);
    }
}
