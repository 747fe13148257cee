package nl.weegschaal.workbench.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileLinesTest {
    private final ByteArrayOutputStream passed = new ByteArrayOutputStream();

    @Test
    void the_lines_are_those_between_line_feeds_and_the_last_needs_none() throws IOException {
        assertThat(all(lines("a\n\nb\r\nc"))).containsExactly("a", "", "b\r", "c");
        assertThat(all(lines("a\n"))).containsExactly("a");
        assertThat(all(lines("\n"))).containsExactly("");
        assertThat(all(lines(""))).isEmpty();
    }

    @Test
    void a_line_that_is_too_long_has_one_byte_too_many_and_the_next_one_is_whole() throws IOException {
        FileLines lines = lines("1234567890\n" + "x".repeat(1 << 20) + "\n12345678901\nb");

        assertThat(all(lines)).containsExactly("1234567890", "x".repeat(11), "12345678901", "b");
        assertThat(lines.count()).isEqualTo(4);
    }

    @Test
    void what_was_read_before_is_passed_over_and_told_like_the_rest() throws IOException {
        FileLines lines = lines("first\nsecond\nthird");
        lines.skip(6);

        assertThat(all(lines)).containsExactly("second", "third");
        assertThat(lines.count()).isEqualTo(3);
        assertThat(lines.bytes()).isEqualTo(18);
        assertThat(passed.toString(StandardCharsets.UTF_8)).isEqualTo("first\nsecond\nthird");
    }

    @Test
    void what_is_passed_over_is_counted_as_it_is_when_it_is_read() throws IOException {
        for (String text : List.of("", "a", "a\n", "\n", "\n\n", "a\nb", "a\n\nb\n", "x\n".repeat(70_000))) {
            FileLines read = lines(text);
            int number = all(read).size();
            FileLines skipped = lines(text);
            skipped.skip(text.length());

            assertThat(skipped.count()).isEqualTo(number).isEqualTo(read.count());
        }
    }

    @Test
    void a_file_that_is_shorter_than_what_was_read_before_is_told() {
        assertThatThrownBy(() -> lines("first\n").skip(7)).isInstanceOf(EOFException.class);
    }

    private FileLines lines(String text) {
        return new FileLines(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                10,
                (buffer, from, count) -> passed.write(buffer, from, count));
    }

    private static List<String> all(FileLines lines) throws IOException {
        List<String> all = new ArrayList<>();
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(new String(line.get(), StandardCharsets.UTF_8));
        }
        return all;
    }
}
