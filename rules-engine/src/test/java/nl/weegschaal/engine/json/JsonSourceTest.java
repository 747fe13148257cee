package nl.weegschaal.engine.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonSourceTest {

    private static final JsonLimits TEN_BYTES = new JsonLimits(10, 64, 100);

    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    @Test
    void a_file_is_read_under_the_name_that_was_given() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), "{}");

        JsonSource source = JsonSource.read(file, TEN_BYTES, problems).orElseThrow();

        assertThat(source.name()).isEqualTo(file.toString());
        assertThat(source.bytes()).asString(UTF_8).isEqualTo("{}");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_file_of_exactly_the_limit_is_read() {
        assertThat(JsonSource.of("case.json", new byte[10], TEN_BYTES, problems))
                .isPresent();
    }

    @Test
    void one_byte_over_the_limit_is_too_large() {
        assertThat(JsonSource.of("case.json", new byte[11], TEN_BYTES, problems))
                .isEmpty();
        assertThat(onlyLine()).isEqualTo("case.json: the file is too large; expected at most 10 bytes");
    }

    @Test
    void the_limit_of_a_case_file_is_told_in_mebibytes() {
        assertThat(JsonSource.of("case.json", new byte[(4 << 20) + 1], JsonLimits.forCaseFile(), problems))
                .isEmpty();
        assertThat(onlyLine()).isEqualTo("case.json: the file is too large; expected at most 4 MiB");
    }

    @Test
    void of_an_endless_stream_one_byte_past_the_limit_is_read_and_no_more() {
        var nonsense = new EndlessNonsense();

        assertThat(JsonSource.read("stdin", nonsense, TEN_BYTES, problems)).isEmpty();
        assertThat(nonsense.given).isEqualTo(11);
        assertThat(onlyLine()).isEqualTo("stdin: the file is too large; expected at most 10 bytes");
    }

    @Test
    void two_hundred_megabytes_on_disk_are_refused_without_being_read() throws IOException {
        Path file = folder.resolve("huge.json");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }

        assertThat(JsonSource.read(file, JsonLimits.forCaseFile(), problems)).isEmpty();
        assertThat(onlyLine()).endsWith("huge.json: the file is too large; expected at most 4 MiB");
    }

    @Test
    void a_file_that_is_not_there_is_told_so() {
        Path file = folder.resolve("cas.json");

        assertThat(JsonSource.read(file, TEN_BYTES, problems)).isEmpty();
        assertThat(onlyLine()).isEqualTo(file + ": there is no such file");
    }

    @Test
    void a_folder_is_not_a_file() {
        assertThat(JsonSource.read(folder, TEN_BYTES, problems)).isEmpty();
        assertThat(onlyLine()).isEqualTo(folder + ": this is a folder, not a file");
    }

    @Test
    void a_path_through_a_file_cannot_be_read() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), "{}").resolve("more.json");

        assertThat(JsonSource.read(file, TEN_BYTES, problems)).isEmpty();
        assertThat(onlyLine()).isEqualTo(file + ": the file could not be read");
    }

    @Test
    void a_broken_stream_cannot_be_read() {
        assertThat(JsonSource.read("stdin", new BrokenStream(), TEN_BYTES, problems))
                .isEmpty();
        assertThat(onlyLine()).isEqualTo("stdin: the file could not be read");
    }

    @Test
    void one_line_of_a_larger_file_keeps_its_line_number() {
        JsonSource line = JsonSource.ofLine("cases.jsonl", 17, "{\"a\":x}".getBytes(UTF_8), TEN_BYTES, problems)
                .orElseThrow();

        assertThat(JsonTree.parse(line, problems)).isEmpty();
        assertThat(onlyLine()).startsWith("cases.jsonl:17:6: this is not valid JSON");
    }

    @Test
    void a_line_that_is_too_long_is_named_with_its_number() {
        assertThat(JsonSource.ofLine("cases.jsonl", 17, new byte[11], TEN_BYTES, problems))
                .isEmpty();
        assertThat(onlyLine()).isEqualTo("cases.jsonl:17:1: the line is too long; expected at most 10 bytes");
    }

    private String onlyLine() {
        assertThat(problems.asFound()).hasSize(1);
        return problems.asFound().stream()
                .map(problem -> problem.line(Language.EN))
                .findFirst()
                .orElseThrow();
    }

    private static final class EndlessNonsense extends InputStream {

        private int given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) 'x');
            given += length;
            return length;
        }
    }

    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the disk is on fire");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }
}
