package nl.weegschaal.workbench.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is used as it was written, or not at all. */
class CacheFolderTest {
    private static final String EDITION = "e".repeat(64);
    private static final String KEY = "a".repeat(64);
    private static final String OTHER_KEY = "b".repeat(64);

    @TempDir
    private Path disk;

    @Test
    void what_is_kept_is_there_for_the_same_name_and_the_same_edition_only() {
        CacheFolder folder = new CacheFolder(disk.resolve("new/folder"), EDITION);

        folder.write("report", KEY, "garanties: alle gelden\n…\n");

        assertThat(folder.read("report", KEY)).contains("garanties: alle gelden\n…\n");
        assertThat(folder.read("proof", KEY)).isEmpty();
        assertThat(folder.read("report", OTHER_KEY)).isEmpty();
        assertThat(new CacheFolder(disk.resolve("new/folder"), "f".repeat(64)).read("report", KEY))
                .isEmpty();
    }

    @Test
    void a_file_under_another_name_counts_as_not_there() throws IOException {
        CacheFolder folder = new CacheFolder(disk, EDITION);
        folder.write("proof", KEY, "x\n");

        Files.copy(disk.resolve("proof-" + KEY), disk.resolve("proof-" + OTHER_KEY));

        assertThat(folder.read("proof", OTHER_KEY)).isEmpty();
    }

    @Test
    void a_file_that_changed_in_any_place_or_is_torn_counts_as_not_there_and_is_written_anew() throws IOException {
        CacheFolder folder = new CacheFolder(disk, EDITION);
        folder.write("proof", KEY, "classes 12\n");
        Path file = disk.resolve("proof-" + KEY);
        byte[] whole = Files.readAllBytes(file);

        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            assertThat(folder.read("proof", KEY)).as("byte " + i).isEmpty();
        }
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(folder.read("proof", KEY)).as("the first " + length).isEmpty();
        }
        Files.write(file, new byte[] {(byte) 0xff, 0, (byte) 0xc0});
        assertThat(folder.read("proof", KEY)).isEmpty();

        folder.write("proof", KEY, "classes 12\n");
        assertThat(folder.read("proof", KEY)).contains("classes 12\n");
    }

    @Test
    void a_folder_that_cannot_be_written_or_read_is_no_fault() throws IOException {
        Path file = Files.writeString(disk.resolve("file"), "no folder");
        CacheFolder folder = new CacheFolder(file, EDITION);

        folder.write("proof", KEY, "x\n");
        assertThat(folder.read("proof", KEY)).isEmpty();
        assertThat(Files.readString(file)).isEqualTo("no folder");

        Files.createDirectories(disk.resolve("proof-" + KEY));
        CacheFolder taken = new CacheFolder(disk, EDITION);
        taken.write("proof", KEY, "x\n");
        assertThat(taken.read("proof", KEY)).isEmpty();
    }

    @Test
    void nothing_unfinished_stays_behind_and_the_oldest_make_room() throws IOException {
        CacheFolder folder = new CacheFolder(disk, EDITION);
        Path notes = Files.writeString(disk.resolve("notes"), "of somebody else");
        Files.setLastModifiedTime(notes, FileTime.fromMillis(0));
        for (int i = 0; i < 500; i++) {
            Path old = Files.write(disk.resolve(name(i)), "x".getBytes(StandardCharsets.UTF_8));
            Files.setLastModifiedTime(old, FileTime.fromMillis(1000L * i));
        }

        folder.write("proof", KEY, "x\n");

        assertThat(folder.read("proof", KEY)).isPresent();
        assertThat(notes).hasContent("of somebody else");
        assertThat(disk.resolve(name(0))).doesNotExist();
        assertThat(disk.resolve(name(499))).exists();
        try (Stream<Path> left = Files.list(disk)) {
            assertThat(left).hasSize(250 + 1).noneMatch(file -> file.toString().endsWith(".unfinished"));
        }
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "proof-%064x", number);
    }

    @Test
    void the_usual_folder_is_that_of_the_XDG_rules() {
        Path cache = disk.toAbsolutePath();

        assertThat(CacheFolder.usual(Map.of("XDG_CACHE_HOME", cache.toString()), "/home/officer"))
                .contains(cache.resolve("weegschaal"));
        assertThat(CacheFolder.usual(Map.of("XDG_CACHE_HOME", "relative"), cache.toString()))
                .contains(cache.resolve(".cache/weegschaal"));
        assertThat(CacheFolder.usual(Map.of(), "")).isEqualTo(Optional.empty());
    }
}
