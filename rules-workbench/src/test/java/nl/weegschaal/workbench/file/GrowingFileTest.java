package nl.weegschaal.workbench.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowingFileTest {
    @TempDir
    Path folder;

    @Test
    void a_file_that_was_finished_after_it_was_opened_is_not_ours_to_write() throws IOException {
        Path target = folder.resolve("advice");
        try (GrowingFile first = GrowingFile.of(target, 0);
                GrowingFile second = GrowingFile.of(target, 0)) {
            assertThat(first.isOurs()).isTrue();
            assertThat(second.isOurs()).isFalse();
            first.add("whole".getBytes(StandardCharsets.UTF_8));
            first.finish();

            assertThat(second.isOurs()).isFalse();
        }
        assertThat(target).hasContent("whole");
    }
}
