package nl.weegschaal.workbench.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    @Test
    void no_link_in_its_place_is_written_through() throws IOException {
        Path target = folder.resolve("advice");
        Path other = Files.writeString(folder.resolve("other"), "of somebody else");
        for (boolean hard : new boolean[] {false, true}) {
            Path link = GrowingFile.unfinished(target);
            if (hard) {
                Files.createLink(link, other);
            } else {
                Files.createSymbolicLink(link, other);
            }

            assertThatThrownBy(() -> GrowingFile.of(target, 0)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> OwnText.keep(target, link, "text")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> OwnText.keep(link, target, "text")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> OwnText.bytes(link, 10)).isInstanceOf(IOException.class);

            assertThat(other).hasContent("of somebody else");
            Files.delete(link);
        }
    }

    @Test
    void what_was_written_is_known_by_its_hash() throws IOException {
        Path target = folder.resolve("advice");
        String hash;
        try (GrowingFile file = GrowingFile.of(target, 0)) {
            file.add("whole".getBytes(StandardCharsets.UTF_8));
            hash = file.hash();
        }
        try (GrowingFile file = GrowingFile.of(target, 5)) {
            assertThat(file.isAsItWas(hash)).isTrue();
            assertThat(file.hash()).isEqualTo(hash);
        }
        Files.writeString(GrowingFile.unfinished(target), "Whole");
        try (GrowingFile file = GrowingFile.of(target, 5)) {
            assertThat(file.isAsItWas(hash)).isFalse();
        }
        Files.writeString(GrowingFile.unfinished(target), "who");
        try (GrowingFile file = GrowingFile.of(target, 5)) {
            assertThat(file.isAsItWas(hash)).isFalse();
        }
    }
}
