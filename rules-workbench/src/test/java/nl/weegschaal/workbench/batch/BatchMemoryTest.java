package nl.weegschaal.workbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weegschaal.workbench.CaseLines;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.OwnProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch has some lines in memory, whatever is on them. */
class BatchMemoryTest {
    @TempDir
    Path folder;

    @Test
    void lines_of_which_much_is_said_do_not_need_more_memory_the_more_there_are() throws Exception {
        String thousandProblems = IntStream.range(0, 1_000)
                .mapToObj(key -> "\"" + Integer.toString(key, Character.MAX_RADIX) + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        List<String> lines = new ArrayList<>(Collections.nCopies(500, thousandProblems));
        lines.addAll(CaseLines.of(1));
        Path input = CaseLines.write(folder.resolve("cases.jsonl"), lines);
        Path advice = folder.resolve("advice");

        Command.Outcome outcome = new OwnProcess(folder, "-Xmx160m", "-XX:+UseSerialGC")
                .run("batch", input, "--out", advice, "--threads", 2, "--lang", "en");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("1 case with advice in", "500 lines set aside in");
        assertThat(Files.readAllLines(advice)).hasSize(1);
    }
}
