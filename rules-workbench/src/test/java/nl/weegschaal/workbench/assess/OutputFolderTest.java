package nl.weegschaal.workbench.assess;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutputFolderTest {
    private Command command;

    @TempDir
    Path folder;

    @BeforeAll
    void load() {
        command = Command.withBundledPolicies();
    }

    @Test
    void each_case_gets_a_file_named_after_its_reference() throws IOException {
        Path out = folder.resolve("new/folder");
        Path file = caseFile("highest-gradation");

        Outcome outcome = command.run("assess", "--out", out, file, caseFile("country-without-policy"));

        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        assertThat(names(out)).containsExactly("TEST-2026-3.txt", "TEST~2026-1.txt");
        assertThat(Files.readString(out.resolve("TEST~2026-1.txt")))
                .isEqualTo(command.run("assess", file).out());
    }

    @Test
    void a_file_of_an_earlier_command_is_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("TEST~2026-1.json"), "old");

        assertThat(command.run("assess", "--format=json", "--out", folder, caseFile("highest-gradation"))
                        .exit())
                .isZero();
        assertThat(Files.readString(file)).startsWith("{").endsWith("}\n");
    }

    @Test
    void two_cases_never_share_a_file() throws IOException {
        String text = Files.readString(caseFile("highest-gradation"));
        Path other = Files.writeString(folder.resolve("other.json"), text.replace("TEST/2026-1", "test/2026-1"));
        Path out = folder.resolve("out");

        Outcome outcome = command.run("assess", "--out", out, caseFile("highest-gradation"), other);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo(
                        other + ":3:16 /reference: the case test/2026-1 would be written to the same file as that of "
                                + caseFile("highest-gradation") + "; expected another reference for each case\n");
        assertThat(Files.readString(out.resolve("TEST~2026-1.txt"))).contains("TEST/2026-1");
    }

    @Test
    void what_cannot_be_written_leaves_nothing_behind() throws IOException {
        Files.createDirectories(folder.resolve("TEST~2026-1.txt/in-the-way"));

        Outcome outcome = command.run("assess", "--out", folder, caseFile("highest-gradation"));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).startsWith(folder.resolve("TEST~2026-1.txt") + ": the result could not be written: ");
        assertThat(names(folder)).containsExactly("TEST~2026-1.txt");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        Outcome outcome = command.run("assess", "--out", file, caseFile("highest-gradation"));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("the result could not be written: " + file + " is not a folder");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
