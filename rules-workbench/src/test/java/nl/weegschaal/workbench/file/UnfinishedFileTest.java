package nl.weegschaal.workbench.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_not_finished_is_not_there() throws IOException {
        Path target = Files.writeString(folder.resolve("result"), "from before");
        try (UnfinishedFile file = UnfinishedFile.of(target)) {
            file.writer().print("half");
        }

        assertThat(target).hasContent("from before");
        assertThat(folder.toFile().list()).containsExactly("result");
    }

    @Test
    void a_finished_file_takes_the_place_of_what_was_there() throws IOException {
        Path target = Files.writeString(folder.resolve("result"), "from before");
        try (UnfinishedFile file = UnfinishedFile.of(target)) {
            file.writer().print("één");
            file.finish();
        }

        assertThat(target).hasContent("één");
        assertThat(folder.toFile().list()).containsExactly("result");
    }

    @Test
    void what_steers_a_terminal_is_not_in_a_file_that_is_written() throws IOException {
        Path target = folder.resolve("result");
        try (UnfinishedFile file = UnfinishedFile.of(target)) {
            file.writer().print("een\u001b[2J twee\u202e\r\ndrie\n");
            file.finish();
        }

        assertThat(target).hasContent("een\\u001b[2J twee\\u202e\r\ndrie\n");
    }

    /** On Linux this device takes nothing, as a full disk does. */
    @Test
    void a_full_disk_ends_in_its_own_reason_and_leaves_nothing() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Path target = folder.resolve("result");
        Path unfinished = Files.createFile(folder.resolve("unfinished"));
        try (UnfinishedFile file = UnfinishedFile.of(target, unfinished, Files.newOutputStream(full))) {
            file.writer().print("x".repeat(100_000));

            assertThatThrownBy(file::finish).isInstanceOf(IOException.class).hasMessageContaining("space");
        }

        assertThat(folder).isEmptyDirectory();
    }
}
