package nl.weegschaal.workbench.externalsort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1_000, 10_000})
    void lines_come_in_the_order_of_their_characters_whatever_fits_in_memory(int inMemory) {
        List<String> given = lines(1_000);
        try (SortedLines lines = new SortedLines(folder, inMemory)) {
            given.forEach(lines::add);

            assertThat(lines).containsExactlyElementsOf(given.stream().sorted().toList());
            assertThat(lines).as("read again").hasSize(1_000);
        }
    }

    @Test
    void a_line_that_stands_twice_comes_twice() {
        try (SortedLines lines = new SortedLines(folder, 2)) {
            List.of("b", "a", "b", "", "a").forEach(lines::add);

            assertThat(lines).containsExactly("", "a", "a", "b", "b");
        }
    }

    @Test
    void nothing_is_left_in_the_folder_of_temporary_files() {
        try (SortedLines lines = new SortedLines(folder, 3)) {
            lines(500).forEach(lines::add);
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void few_lines_need_no_file() {
        try (SortedLines lines = new SortedLines(folder.resolve("none"), 10)) {
            lines(9).forEach(lines::add);

            assertThat(lines).hasSize(9);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_in_is_named() {
        Path none = folder.resolve("none");
        try (SortedLines lines = new SortedLines(none, 1)) {
            assertThatThrownBy(() -> lines.add("a")).isInstanceOfSatisfying(ScratchFault.class, fault -> {
                assertThat(fault.folder()).isEqualTo(none);
                assertThat(fault.fault()).hasMessageContaining("none");
            });
        }
    }

    private static List<String> lines(int number) {
        Random random = new Random(number);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            lines.add(random.nextInt(300) + "\té " + random.nextInt(10));
        }
        return lines;
    }
}
